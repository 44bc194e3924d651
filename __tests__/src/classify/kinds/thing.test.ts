import { describe, expect, test } from '@jest/globals';
import { judged, words } from '../two-reports.ts';

describe('one thing in another’s stead', () => {
	test('is a conflict in sentences that are alike for the rest', () => {
		const [finding] = judged(
			'name',
			'The staff were told to delete the app from their work phones by Friday.',
			'The staff were told to delete the app from their work laptops by Friday.',
		);
		expect(finding).toMatchObject({ verdict: 'conflict' });
		expect(words(finding)).toEqual(['phones', 'laptops']);
	});

	test('a brother is no sister', () => {
		expect(
			judged('name', 'He and his brother were detained for 30 days.', 'He and his sister were detained for 30 days.'),
		).toHaveLength(1);
	});

	test.each([
		['The truck hit a wall in the town.', 'The vehicle hit a wall in the town.'],
		['The shop on the main street has closed.', 'The store on the main street has closed.'],
		['The plan is seen as a threat to trade.', 'The plan is seen as a risk to trade.'],
	])('is none where both can name it: %s / %s', (a, b) => {
		expect(judged('name', a, b)).toEqual([]);
	});
});
