/** What a report says against itself: told where it is one matter, not where a list tells like facts of several things. */
import { expect, test } from '@jest/globals';
import { caveatsOf } from '../../../src/report/caveats.ts';
import { compared } from './two-reports.ts';

const OTHER = ['The council met on Monday.'];
const conflictsWithin = (report: readonly string[]) =>
	compared(report, OTHER).findings.filter(({ scope, verdict }) => scope === 'a' && verdict === 'conflict');

test.each([
	['towns', ['Leeds recorded 320 cases of flu in May.', 'Bradford recorded 215 cases of flu in May.']],
	['branches by number', ['Branch 12 sold 184 cars in May.', 'Branch 13 sold 191 cars in May.']],
	['armies', ['The Ukrainian army shot down 34 drones.', 'The Russian army shot down 12 drones.']],
])('like facts of several things are no conflict: %s', (_, report) => {
	expect(conflictsWithin(report)).toEqual([]);
});

test('two figures for one thing are', () => {
	expect(
		conflictsWithin([
			'The flood killed 12 people in the two valleys.',
			'The flood killed 19 people in the two valleys.',
		]),
	).toHaveLength(1);
});

test('of a table the weightiest are listed, and the rest is counted', () => {
	const table = Array.from({ length: 40 }, (_, line) => `The northern shop sold ${101 + 7 * line} cars in May.`);
	const comparison = compared(table, OTHER);
	const { within } = comparison.summary;
	expect(comparison.findings.filter(({ scope }) => scope === 'a')).toHaveLength(12);
	expect(within.a).toMatchObject({ conflicts: 12, unlisted: expect.any(Number) });
	expect(within.b).toEqual({ conflicts: 0, differences: 0 });
	expect(caveatsOf(comparison).join()).toMatch(/Within A \d+ more discrepancies were found than are listed/);
});

test('also where the second tells the act in other words, and at no other hour', () => {
	const first = 'The flood killed 41 people in the Orva valley on Friday, the province said.';
	expect(
		conflictsWithin([first, 'The flood had killed 52 people in the Orva valley, officials there said.']),
	).toHaveLength(1);
	expect(
		conflictsWithin([first, 'The flood has now killed 52 people in the Orva valley, officials there said.']),
	).toEqual([]);
	expect(
		conflictsWithin([first, 'By Sunday the flood had killed 52 people in the Orva valley, officials said.']),
	).toEqual([]);
});
