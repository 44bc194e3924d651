/** The answers that an earlier run left in a file, to go on behind them. */
import { open } from 'node:fs/promises';
import { UsageError } from '../exit.ts';
import { type Line, linesOf } from '../lines.ts';
import { lockOn } from './lock.ts';
import { idOf } from '../ndjson.ts';
import { jsonText } from '../../src/report/json-text.ts';

/** A file of answers that grows by whole lines. */
export interface Answers {
	/** Whether a line was answered before; lines are to be asked in their order. */
	readonly has: (line: Line) => Promise<boolean>;
	readonly add: (answer: string) => Promise<void>;
	readonly close: () => Promise<void>;
}

/**
 * Opens a file of answers, or begins it. Half a line at its end, which a killed run leaves, is cut off.
 *
 * @throws UsageError where the file cannot be written
 */
export async function answersIn(path: string): Promise<Answers> {
	const file = await open(path, 'a+').catch((error: NodeJS.ErrnoException) => {
		throw cannotWrite(path, error);
	});
	if (!(await file.stat()).isFile()) {
		await file.close();
		throw new UsageError(`${path} is no file; --resume needs one that it can read and add to`);
	}
	const unlock = await lockOn(path).catch(async (error) => {
		await file.close();
		throw error;
	});
	const { whole, count } = await wholeLines(file.createReadStream({ start: 0, autoClose: false }));
	await file.truncate(whole);
	const earlier = linesOf(file.createReadStream({ start: 0, end: Math.max(0, whole - 1), autoClose: false }), HEAD);
	let left = whole === 0 ? 0 : count;
	return {
		has: async (line) => {
			if (left === 0) return false;
			left -= 1;
			const answer = (await earlier.next()).value;
			const isOfLine = answer !== undefined && answersLine(Buffer.from(answer.bytes).toString(), line);
			if (!isOfLine)
				throw new UsageError(`${path} holds the answer to another line than ${line.number}; give its own lines`);
			return true;
		},
		add: async (answer) => {
			await file.appendFile(`${answer}\n`).catch((error: NodeJS.ErrnoException) => {
				throw cannotWrite(path, error);
			});
		},
		close: async () => {
			await file.close();
			await unlock();
		},
	};
}

function cannotWrite(path: string, { code, message }: NodeJS.ErrnoException): UsageError {
	return new UsageError(`${path} cannot be written (${code ?? message}); give another file`);
}

/** Bytes of an answer that are kept to see whose it is. */
const HEAD = 10_000;
const LINE_FEED = 0x0a;

/** How many lines have an end, and where the last of them ends. */
async function wholeLines(stream: AsyncIterable<Uint8Array>): Promise<{ whole: number; count: number }> {
	let [whole, count, read] = [0, 0, 0];
	for await (const chunk of stream) {
		for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
			count += 1;
			whole = read + at + 1;
		}
		read += chunk.length;
	}
	return { whole, count };
}

/** An answer begins with the id of its line; what could not be read has none. */
function answersLine(answer: string, line: Line): boolean {
	const id = jsonText(idOf(line)).slice(0, HEAD / 2);
	return answer.startsWith(`{"id":${id}`) || answer.startsWith('{"id":null,');
}
