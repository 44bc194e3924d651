import { describe, expect, test } from '@jest/globals';
import { groundOf } from '../../src/ground.ts';
import { judge } from '../../src/judge.ts';

describe('two passages are nearly one', () => {
	test.each([
		['The council met on Friday.', 'The council met Friday'],
		['On Friday the council met.', 'The council met on Friday.'],
		['“We will stay,” the captain said.', '"We will stay", the captain said'],
	])('%s / %s', (a, b) => {
		expect(groundOf({ a, b })).toBe('nearly the same words');
		expect(groundOf({ a: b, b: a })).toBe('nearly the same words');
	});
});

describe('of two passages nothing more is said than that nothing was recognised', () => {
	test.each([
		['Rovers beat United.', 'United beat Rovers.'],
		['The fare rose by $5.', 'The fare rose by €5.'],
		['It grew by 5%.', 'It grew by 5.'],
		['The plant may close in May.', 'The plant will close in May.'],
		['She did not resign.', 'She did resign.'],
		['He drove from Lyon.', 'He drove to Lyon.'],
		['The bridge was shut.', 'The bridge was closed.'],
		['', ''],
	])('%s / %s', (a, b) => {
		expect(groundOf({ a, b })).toBe('nothing recognised');
		expect(groundOf({ a: b, b: a })).toBe('nothing recognised');
	});
});

test('judge says on what ground it calls no contradiction, and only there', () => {
	expect(judge('The council met on Friday.', 'The council met Friday.')).toMatchObject({
		relation: 'agreement',
		ground: 'nearly the same words',
	});
	expect(judge('Six people died in the flood.', 'Nine people died in the flood.')).not.toHaveProperty('ground');
	expect(judge('Six people died in the flood.', 'The senate passed a bill.')).not.toHaveProperty('ground');
});
