/** How many of one thing: "in all schools" / "in some schools". */
import { expect, test } from '@jest/globals';
import { compared } from '../two-reports.ts';

const acts = (a: string, b: string) =>
	compared([a], [b]).findings.filter(({ kind, tier }) => kind === 'event' && tier === 'worth a look');

test.each([
	[
		'Breakfast will be served in all schools of the county from January.',
		'The county will serve breakfast in some schools from January.',
	],
	[
		'The dockers will strike at all ports of the country from Friday, the union said.',
		'The union said the dockers would strike at some ports from Friday.',
	],
])('are worth a look where they differ: %s / %s', (a, b) => {
	expect(acts(a, b)).toHaveLength(1);
});

test('are not where two words name one amount', () => {
	expect(
		acts(
			'The company said it had recalled every car of that model.',
			'The company said it had recalled all cars of that model.',
		),
	).toEqual([]);
});
