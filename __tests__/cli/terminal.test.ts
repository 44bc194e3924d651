import { expect, test } from '@jest/globals';
import { usesColour, widthOf } from '../../cli/terminal.ts';

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
