import { expect, test } from '@jest/globals';
import { printable } from '../../../src/report/printable.ts';

test.each([
	['a window title', 'Blinken\u001b]0;owned\u0007 met', 'Blinken met'],
	['a clipboard', '\u001b]52;c;cm0=\u001b\\', ''],
	['an eight-bit control sequence', '\u009b31mred', 'red'],
	['a command that never ends', 'Blinken\u001b]0;met', 'Blinken]0;met'],
	['a reversed file name', 'txt.\u202eexe', 'txt.exe'],
	['a tab', 'one\ttwo', 'one two'],
	['line ends', 'one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
])('%s', (_name, text, expected) => {
	expect(printable(text)).toBe(expected);
});

test('letters of every script, emoji and quotation marks stay', () => {
	const text = '“Xi” 习近平 👩🏽‍⚖️ שלום – é';
	expect(printable(text)).toBe(text);
});
