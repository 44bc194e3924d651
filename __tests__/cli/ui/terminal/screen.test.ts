import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { closeTerminals, openReports, openSamples, openShell } from './terminal-helper.ts';

jest.setTimeout(60_000);
afterEach(closeTerminals);

/** Sequences that set a colour: 30 to 38, 40 to 48 and the bright ones. */
const COLOURS = /\u001b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/;
/** Clears the lines scrolled out of sight, which belong to whoever ran the program. */
const WIPES_SCROLLBACK = '\u001b[3J';

describe('leaving the screen', () => {
	test('by q gives the terminal back as it was, with exit code 0', async () => {
		const terminal = await openSamples();
		expect(terminal.buffer()).toBe('alternate');
		terminal.press('q');
		await terminal.ended();
		expect(terminal.buffer()).toBe('normal');
		expect(terminal.showsCursor()).toBe(true);
		expect(terminal.exit?.exitCode).toBe(0);
		expect(terminal.screen().join('')).toBe('');
	});

	test.each([
		['SIGTERM', 15],
		['SIGHUP', 1],
	])('by %s gives the terminal back and ends by that signal', async (name, number) => {
		const terminal = await openSamples();
		terminal.signal(name);
		await terminal.ended();
		expect(terminal.buffer()).toBe('normal');
		expect(terminal.showsCursor()).toBe(true);
		expect(terminal.exit?.signal).toBe(number);
	});

	test('for a while by Ctrl-Z gives the shell its screen, and fg brings the same picture back', async () => {
		const shell = await openShell();
		const first = shell.screen().join('\n');
		shell.press('down');
		await shell.until(() => shell.screen().join('\n') !== first, 'the next row is selected');
		await shell.settles();
		const before = shell.screen().join('\n');
		shell.press('ctrl+z');
		await shell.until(() => shell.buffer() === 'normal', 'the shell has its screen');
		shell.press('echo still here', 'enter');
		await shell.shows('still here');
		shell.press('fg', 'enter');
		await shell.until(() => shell.buffer() === 'alternate', 'the program has its screen');
		await shell.until(() => shell.screen().join('\n') === before, 'the same picture is back');
		shell.press('q');
		await shell.until(() => shell.buffer() === 'normal', 'the program has ended');
	});
});

describe('whatever keys are pressed and however the window is resized', () => {
	test('the picture stays whole, and what was scrolled out of sight is never wiped', async () => {
		const terminal = await openSamples({ columns: 120, rows: 40 });
		const isWhole = () => {
			const shown = terminal.screen();
			const answers = shown.filter((line) => /^✗ \d/.test(line));
			return /^✗ \d/.test(shown[0] ?? '') && answers.length === 1 && shown.at(-1) === '' && shown.at(-2) !== '';
		};
		for (const [columns, rows] of [
			[80, 24],
			[40, 10],
			[50, 15],
			[120, 40],
		] as const) {
			terminal.resize(columns, rows);
			terminal.press('down', 'n', 'pagedown', 'up');
			await terminal.until(isWhole, `the picture is whole at ${columns} by ${rows}`);
		}
		expect(terminal.written).not.toContain(WIPES_SCROLLBACK);
	});

	test('two columns become one where there is no room, and lines are never painted over each other', async () => {
		const terminal = await openSamples();
		await terminal.shows(' │ ');
		terminal.resize(50, 24);
		await terminal.until(() => !terminal.screen().join('\n').includes(' │ '), 'one column is left');
		terminal.press('down', 'pagedown', 'n', 'x', 'x', 'a', 'a', 'Z', 'end', 'up');
		await terminal.settles();
		const painted = terminal.screen().join('\n');
		terminal.press('ctrl+l');
		await terminal.settles();
		expect(terminal.screen().join('\n')).toBe(painted);
		const { length } = terminal.written;
		await terminal.settles();
		expect(terminal.written).toHaveLength(length);
	});
});

describe('the environment', () => {
	test('NO_COLOR leaves no colour; glyphs and words say the same', async () => {
		const terminal = await openSamples({ environment: { NO_COLOR: '1' } });
		terminal.press('n', 'x', 'x', '?', '?', 't');
		await terminal.settles();
		expect(terminal.written).not.toMatch(COLOURS);
		expect(terminal.screen().join('\n')).toContain('≈');
	});

	test('CI does not blank it, and sixteen colours are all it uses where the terminal has no more', async () => {
		const sixteen = { TERM: 'xterm', COLORTERM: '', COUNTERPOINT_THEME: 'colour-blind' };
		const terminal = await openSamples({ environment: { CI: '1', CONTINUOUS_INTEGRATION: '1', ...sixteen } });
		expect(terminal.written).toMatch(COLOURS);
		expect(terminal.written).not.toMatch(/\u001b\[[34]8;[25];/);
	});

	test('a screen reader hears the selected row in sentences, without columns or rules', async () => {
		const terminal = await openSamples({ environment: { INK_SCREEN_READER: 'true' }, opensWith: 'Question mark' });
		const text = terminal.screen().join('\n');
		expect(text).toMatch(/Row \d+ of \d+\./);
		expect(text).not.toMatch(/[│─▌]/);
	});
});

describe('hostile text', () => {
	test('cannot set the title, the clipboard or anything else of the terminal', async () => {
		const evil =
			'The minister \u001b]0;owned\u0007said \u001b]52;c;cm0gLXJm\u0007no\u001b[2J to\tthe\r\nplan \u202eevil\u202c on Monday.';
		const plain = 'The minister said yes to the plan on Tuesday.';
		const terminal = await openReports([evil], [plain]);
		await terminal.shows('The Herald');
		expect(terminal.written).not.toContain('\u001b]');
		expect(terminal.written).not.toContain('\u202e');
	});
});

describe('taking along', () => {
	test('y puts the pair on the clipboard as one citable line', async () => {
		const terminal = await openReports(['At least 40 people were rescued.'], ['At least 60 people were rescued.']);
		terminal.press('home', 'y');
		await terminal.shows('clipboard');
		const encoded = /\u001b\]52;c;([^\u0007]*)\u0007/.exec(terminal.written)?.[1] ?? '';
		const line = Buffer.from(encoded, 'base64').toString('utf8');
		expect(line).toContain('“At least 40 people were rescued.”');
		expect(line).toContain('“At least 60 people were rescued.”');
		expect(line).toMatch(/sha256 [0-9a-f]{12} \/ [0-9a-f]{12}/);
		expect(line).not.toContain('\n');
	});

	test('e writes a file in the format chosen, and refuses to write over one', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'counterpoint-export-'));
		const file = join(folder, 'kept.txt');
		const terminal = await openSamples();
		terminal.press('e', 'enter', 'ctrl+u', file, 'enter');
		await terminal.shows('Wrote');
		expect(existsSync(file)).toBe(true);
		expect(await readFile(file, 'utf8')).toContain('only in A');
		await writeFile(file, 'mine');
		terminal.press('enter', 'ctrl+u', file, 'enter');
		await terminal.shows('exists');
		expect(await readFile(file, 'utf8')).toBe('mine');
	});
});
