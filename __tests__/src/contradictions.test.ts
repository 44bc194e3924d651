/**
 * Couples of sentences as two papers print them about one matter, written by others who had not seen the program: half of them
 * cannot both be true, half look so and can. Of the first half the misses were read while rules were changed, of the second
 * nobody has looked at them: they show what to expect of `judge`. The floors are what it reaches; they may rise.
 */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { judge } from '../../src/judge.ts';

interface Couple {
	readonly a: string;
	readonly b: string;
	readonly label: 'contradiction' | 'compatible';
}

const couplesOf = (name: string): readonly Couple[] =>
	readFileSync(`__tests__/golden/contradictions/${name}.ndjson`, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));

/** Of each label, how many are called a contradiction. */
function called(couples: readonly Couple[]) {
	const said = couples.filter(({ a, b }) => judge(a, b).relation === 'contradiction');
	const of = (label: Couple['label']) => said.filter((couple) => couple.label === label).length;
	return { found: of('contradiction'), falseAlarms: of('compatible') };
}

describe.each([
	{ name: 'read', least: 31, most: 12 },
	{ name: 'unread', least: 21, most: 7 },
])('of 140 couples that contradict each other and 140 that do not, $name', ({ name, least, most }) => {
	test(`at least ${least} are found and at most ${most} are false alarms`, () => {
		const { found, falseAlarms } = called(couplesOf(name));
		expect(found).toBeGreaterThanOrEqual(least);
		expect(falseAlarms).toBeLessThanOrEqual(most);
	});
});
