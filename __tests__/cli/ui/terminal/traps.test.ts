/** What goes wrong in terminals with Ink, as design.md lists it; each is shown in a real one. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import {
	COMPARE_SAMPLES,
	closeTerminals,
	FIRST_FRAME,
	openReports,
	openSamples,
	openShell,
	type TerminalUnderTest,
} from './terminal-helper.ts';

jest.setTimeout(60_000);
afterEach(closeTerminals);

/** Sequences that set a colour: 30 to 38, 40 to 48 and the bright ones. */
const COLOURS = /\u001b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/;
/** Clears the lines scrolled out of sight, which belong to whoever ran the program. */
const WIPES_SCROLLBACK = '\u001b[3J';

describe('1: a frame as tall as the terminal', () => {
	test('is never drawn: the picture stays whole in every size, and what was scrolled out of sight is not wiped', async () => {
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
			[200, 50],
		] as const) {
			terminal.resize(columns, rows);
			terminal.press('down', 'n', 'pagedown', 'up');
			await terminal.until(isWhole, `the picture is whole at ${columns} by ${rows}`);
		}
		expect(terminal.written).not.toContain(WIPES_SCROLLBACK);
	});

	test('is not drawn where the terminal does not know its size either', async () => {
		const shell = await openShell();
		shell.press(`stty rows 0 cols 0; ${COMPARE_SAMPLES}`, 'enter');
		await shell.shows(FIRST_FRAME);
		await shell.sees('n');
		expect(shell.screen().filter((line) => /^✗ \d/.test(line))).toHaveLength(1);
	});
});

describe('2: stale lines', () => {
	/** Whether what is seen after these keys is what is seen when all is drawn anew. */
	const isFresh = async (terminal: TerminalUnderTest, ...keys: readonly string[]) => {
		await terminal.sees(...keys);
		const painted = terminal.screen().join('\n');
		await terminal.sees('ctrl+l');
		expect(terminal.screen().join('\n')).toBe(painted);
	};

	test('are never left, whatever follows what: long pages, short ones, wide columns, narrow ones', async () => {
		const terminal = await openSamples();
		await isFresh(terminal, 'Z', 'end', 'pageup');
		await isFresh(terminal, '?', 'pagedown');
		await isFresh(terminal, '?', 'S');
		await isFresh(terminal, 'a', 'end');
		await isFresh(terminal, 'a', 'x', 'enter');
		terminal.resize(50, 24);
		await terminal.settles();
		expect(terminal.screen().join('\n')).not.toContain(' │ ');
		await isFresh(terminal, 'escape', 'escape', 'n');
	});

	test('and nothing is written while nobody presses a key', async () => {
		const terminal = await openSamples();
		await terminal.settles();
		const { length } = terminal.written;
		await terminal.settles();
		expect(terminal.written).toHaveLength(length);
	});
});

test('3: CI in a terminal that someone looks at does not blank the screen', async () => {
	const terminal = await openSamples({ environment: { CI: '1', CONTINUOUS_INTEGRATION: '1' } });
	expect(terminal.written).toMatch(COLOURS);
});

describe('4: colour', () => {
	test('is left out where NO_COLOR asks for it; glyphs and words say the same', async () => {
		const terminal = await openSamples({ environment: { NO_COLOR: '1' } });
		await terminal.sees('n', 'x', 'x', '?', '?', 't');
		expect(terminal.written).not.toMatch(COLOURS);
		expect(terminal.screen().join('\n')).toContain('≈');
	});

	test.each(['dark', 'light', 'colour-blind'])(
		'keeps to sixteen in the theme %s where there are no more',
		async (theme) => {
			const sixteen = { TERM: 'xterm', COLORTERM: '', COUNTERPOINT_THEME: theme };
			const terminal = await openSamples({ environment: sixteen });
			expect(terminal.written).toMatch(COLOURS);
			expect(terminal.written).not.toMatch(/\u001b\[[34]8;[25];/);
		},
	);
});

describe('5: no terminal on standard input', () => {
	test.each([
		['a pipe', `: | ${COMPARE_SAMPLES}`],
		['nothing', `${COMPARE_SAMPLES} < /dev/null`],
	])('but %s: the plain text is printed, and no screen is opened', async (_what, command) => {
		const shell = await openShell({ rows: 900 });
		shell.press(`${command}; echo "ended with $?"`, 'enter');
		await shell.shows('ended with 0');
		const shown = shell.screen().join('\n');
		// The line may be longer than the terminal is wide.
		expect(shown).toMatch(/^\d+ conflicts?[^:]*only in A/m);
		expect(shown).toMatch(/^≠ conflict: /m);
		expect(shell.written).not.toContain('\u001b[?1049h');
		expect(shown).not.toMatch(/raw mode/i);
	});
});

test('6: escape sequences in a text set neither title nor clipboard nor anything else of the terminal', async () => {
	const evil =
		'The minister \u001b]0;owned\u0007said \u001b]52;c;cm0gLXJm\u0007no\u001b[2J to\tthe\r\nplan \u202eevil\u202c on Monday.';
	const terminal = await openReports([evil], ['The minister said yes to the plan on Tuesday.']);
	await terminal.shows('The Herald');
	await terminal.sees('enter', 'escape', 'a');
	expect(terminal.written).not.toContain('\u001b]');
	expect(terminal.written).not.toContain('\u202e');
	expect(terminal.screen().join('\n')).toContain('The minister said no to the plan evil on Monday.');
});

test('7: only the rows in the window are drawn, however many there are', async () => {
	const letters = (index: number) => index.toString().replace(/\d/g, (digit) => 'kadelimoru'.charAt(Number(digit)));
	const witnesses = Array.from(
		{ length: 1000 },
		(_, index) => `Witness ${letters(index)} saw gate g${letters(index)}.`,
	);
	const terminal = await openReports(witnesses, ['The mayor resigned on Friday.']);
	await terminal.sees('Z', 'end');
	expect(terminal.screen().join('\n')).toContain(`Witness ${letters(999)} saw`);
	await terminal.sees('home', 'down');
	expect(terminal.screen().join('\n')).toContain(`Witness ${letters(0)} saw`);
	expect(terminal.written.length).toBeLessThan(40_000);
});
