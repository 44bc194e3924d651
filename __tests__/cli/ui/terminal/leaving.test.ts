import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import {
	COMPARE_SAMPLES,
	closeTerminals,
	FIRST_FRAME,
	openSamples,
	openSamplesFromShell,
	openShell,
	type TerminalUnderTest,
} from './terminal-helper.ts';

jest.setTimeout(60_000);
afterEach(closeTerminals);

function isAsItWas(terminal: TerminalUnderTest): void {
	expect(terminal.buffer()).toBe('normal');
	expect(terminal.showsCursor()).toBe(true);
	expect(terminal.wrapsLines()).toBe(true);
}

describe('the terminal is given back as it was', () => {
	test.each(['q', 'ctrl+c'])('by %s, with exit code 0 and nothing left behind', async (key) => {
		const terminal = await openSamples();
		expect(terminal.buffer()).toBe('alternate');
		terminal.press(key);
		await terminal.ended();
		isAsItWas(terminal);
		expect(terminal.exit?.exitCode).toBe(0);
		expect(terminal.screen().join('')).toBe('');
	});

	test.each([
		['SIGINT', 2],
		['SIGTERM', 15],
		['SIGHUP', 1],
		['SIGQUIT', 3],
		['SIGUSR2', 12],
		['SIGALRM', 14],
	])('by %s, which the exit status tells', async (name, number) => {
		const terminal = await openSamples();
		terminal.signal(name);
		await terminal.ended();
		isAsItWas(terminal);
		expect(terminal.exit?.signal).toBe(number);
		expect(terminal.screen().join('')).toBe('');
	});
});

describe('a bug', () => {
	/** Breaks a method of JavaScript's own once the program gets SIGURG: nothing in the program need be made to fail. */
	const breaking = async (method: string) => {
		const file = join(await mkdtemp(join(tmpdir(), 'counterpoint-crash-')), 'break.mjs');
		await writeFile(file, `process.on('SIGURG', () => { ${method} = () => { throw new Error('broken'); }; });`);
		return { NODE_OPTIONS: `--import ${file}` };
	};

	test.each([
		['in drawing', 'String.fromCodePoint'],
		['in what a key does', 'Array.prototype.findIndex'],
	])('%s gives the terminal back and says how to report it, with exit code 3', async (_where, method) => {
		const terminal = await openSamples({ environment: await breaking(method) });
		terminal.signal('SIGURG');
		await terminal.settles();
		terminal.press('n');
		await terminal.ended();
		isAsItWas(terminal);
		expect(terminal.exit?.exitCode).toBe(3);
		const shown = terminal.screen().join(' ');
		expect(shown).toContain('internal error: broken');
		expect(shown).toContain('COUNTERPOINT_TRACE=1');
		expect(shown).not.toContain('▌');
	});
});

describe('a suspension', () => {
	test('by Ctrl-Z gives the shell its screen, and fg brings the same picture back', async () => {
		const shell = await openSamplesFromShell();
		await shell.sees('down');
		const before = shell.screen().join('\n');
		shell.press('ctrl+z');
		await shell.until(() => shell.buffer() === 'normal', 'the shell has its screen');
		shell.press('echo still here', 'enter');
		await shell.shows('still here');
		isAsItWas(shell);
		shell.press('fg', 'enter');
		await shell.until(() => shell.buffer() === 'alternate', 'the program has its screen');
		await shell.until(() => shell.screen().join('\n') === before, 'the same picture is back');
		await shell.sees('up');
		shell.press('q');
		await shell.until(() => shell.buffer() === 'normal', 'the program has ended');
	});

	test('by SIGTSTP does the same, and a window resized meanwhile is filled', async () => {
		const file = join(await mkdtemp(join(tmpdir(), 'counterpoint-pid-')), 'pid');
		const shell = await openShell({ columns: 100, rows: 30 });
		shell.press(`sh -c 'echo $$ > ${file}; exec ${COMPARE_SAMPLES}'`, 'enter');
		await shell.shows(FIRST_FRAME);
		process.kill(Number(await readFile(file, 'utf8')), 'SIGTSTP');
		await shell.shows('Stopped');
		isAsItWas(shell);
		shell.resize(60, 20);
		shell.press('fg', 'enter');
		await shell.until(() => shell.buffer() === 'alternate', 'the program has its screen');
		await shell.until(() => /^✗/.test(shell.screen()[0] ?? '') && shell.screen().at(-2) !== '', 'the window is filled');
	});
});
