import { expect, test } from '@jest/globals';
import { checkOnScreen, usesColour, widthOf } from '../../cli/terminal.ts';

const TERMINAL = { isTTY: true, columns: 132 };
const PIPE = {};

test.each([
	['a terminal', TERMINAL, {}, true],
	['a pipe', PIPE, {}, false],
	['NO_COLOR on a terminal', TERMINAL, { NO_COLOR: '1' }, false],
	['an empty NO_COLOR, which the convention ignores', TERMINAL, { NO_COLOR: '' }, true],
	['FORCE_COLOR in a pipe', PIPE, { FORCE_COLOR: '1' }, true],
	['FORCE_COLOR=0 on a terminal', TERMINAL, { FORCE_COLOR: '0' }, false],
	['a dumb terminal', TERMINAL, { TERM: 'dumb' }, false],
])('colour: %s', (_name, output, environment, expected) => {
	expect(usesColour(output, environment)).toBe(expected);
});

test('the width is the terminal’s; a pipe has a hundred columns', () => {
	expect(widthOf(TERMINAL)).toBe(132);
	expect(widthOf(PIPE)).toBe(100);
});

test('an option of the screen is refused where none opens, rather than passed over', () => {
	expect(() => checkOnScreen(['theme', 'mouse'], { format: 'json' })).not.toThrow();
	expect(() => checkOnScreen(['theme', 'mouse'], { format: 'json', mouse: true })).toThrow('--mouse does something');
	expect(() => checkOnScreen(['theme', 'mouse'], { output: 'a.html', theme: 'dark', mouse: true })).toThrow(
		'--theme and --mouse do something on the screen alone',
	);
});
