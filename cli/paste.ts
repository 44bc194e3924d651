/** Texts pasted into the terminal, one after the other. */
import { createInterface } from 'node:readline';
import { sha256 } from '../src/hash.ts';
import type { Draft } from '../src/model.ts';
import { UsageError } from './exit.ts';

/**
 * Asks for a text and reads it up to Ctrl-D. The terminal's own line mode would cut lines at 4,096 characters, which
 * pasted paragraphs exceed, so lines are read by readline.
 *
 * @throws UsageError without a terminal, or when the reader gives up with Ctrl-C
 */
export async function pastedReport(which: string, from?: string): Promise<Draft> {
	if (!process.stdin.isTTY) throw new UsageError('--paste needs a terminal; give - to read one report from a pipe');
	process.stderr.write(`Paste the ${which} report, then press Enter and Ctrl-D.\n`);
	const text = await linesUntilEnd();
	if (text.trim() === '') throw new UsageError(`nothing was pasted for the ${which} report`);
	const { draftOf } = await import('../src/read/read.ts');
	const bytes = Buffer.from(text);
	const about = { source: 'given', name: `the ${which} text`, contentType: null, url: null };
	return { ...(await draftOf({ bytes, ...about }, { from })), sourceSha256: sha256(bytes) };
}

function linesUntilEnd(): Promise<string> {
	const lines: string[] = [];
	const reader = createInterface({ input: process.stdin, output: process.stderr, terminal: true, historySize: 0 });
	return new Promise((resolve, reject) => {
		reader.on('line', (line) => lines.push(line));
		reader.on('SIGINT', () => {
			reader.close();
			reject(new UsageError('pasting was given up'));
		});
		reader.on('close', () => resolve(lines.join('\n')));
	});
}
