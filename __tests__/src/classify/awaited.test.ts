/** What is awaited has not happened, and who is killed is not injured. */
import { expect, test } from '@jest/globals';
import { compared } from './two-reports.ts';

const conflicts = (a: string, b: string) => compared([a], [b]).findings.filter(({ verdict }) => verdict === 'conflict');

test('"until the strike has ended" states no end', () => {
	expect(
		conflicts(
			'The strike of the ferry crews has not ended, the union said on Monday.',
			'The union said on Monday that no ferry will sail until the strike of the crews has ended.',
		),
	).toEqual([]);
});

test('"until he was dismissed" states the dismissal', () => {
	expect(
		conflicts(
			'The harbour master, Olav Brandt, was not dismissed in May, the council said.',
			'The harbour master, Olav Brandt, was dismissed in May, the council said.',
		),
	).toHaveLength(1);
});

test('a number of dead is held against no number of injured', () => {
	expect(
		conflicts(
			'A fire in Corvale killed 12 people on Monday and injured 30 others.',
			'Another 52 people were injured in the fire in Corvale on Monday, the ministry said.',
		),
	).toEqual([]);
});

test('but against another number of dead', () => {
	expect(
		conflicts(
			'A fire in Corvale killed 12 people on Monday and injured 30 others.',
			'A fire in Corvale killed 18 people on Monday, the ministry said.',
		),
	).toHaveLength(1);
});
