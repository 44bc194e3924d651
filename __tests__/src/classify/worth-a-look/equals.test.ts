/** What is the same, however it is written, is not worth a look. */
import { expect, test } from '@jest/globals';
import { compared } from '../two-reports.ts';

test.each([
	[
		'Some 61 percent of the members voted for the strike, the union said.',
		'The union said that 61 per cent of its members had voted for the strike.',
	],
	[
		'The wreck spilled 1.2 million barrels of oil into the bay, the coast guard said.',
		'The wreck spilled 1,200,000 barrels of oil into the bay, according to the coast guard.',
	],
	[
		'The talks between the company and the union began at noon on Monday in Harwick, the mayor said.',
		'The talks between the company and the union in Harwick began at 12 p.m. on Monday, according to the mayor.',
	],
	[
		'The port police did not rule out that the captain acted alone on the night of the fire.',
		'The port police said the captain may have acted alone on the night of the fire.',
	],
])('%s / %s', (a, b) => {
	const kinds = compared([a], [b]).findings.map(({ kind }) => kind);
	expect(kinds.filter((kind) => ['quantity', 'time', 'event', 'modality'].includes(kind))).toEqual([]);
});

test('a pair of which nothing is said outright has that for its ground', () => {
	const { pairs, findings } = compared(
		['The mayor of Harwick, a frequent critic of the line, demanded a full inquiry into the fire on Monday.'],
		['The mayor of Harwick, a longtime critic of the line, demanded a public inquiry into the fire on Monday.'],
	);
	expect(findings.length > 0 && findings.every(({ tier }) => tier === 'worth a look')).toBe(true);
	expect(pairs[0]).toMatchObject({ relation: 'agreement', ground: 'only worth a look' });
});
