import { describe, expect, test } from '@jest/globals';
import { compared } from './two-reports.ts';

const explanation = (a: string, b: string) => compared([a], [b]).findings[0]?.explanation ?? '';

describe('an explanation names what is compared', () => {
	test('for a number what is counted', () => {
		expect(
			explanation(
				'The fire destroyed 14 houses in Marlow on Tuesday.',
				'The fire destroyed 19 houses in Marlow on Tuesday.',
			),
		).toMatch(/“14”, .*“19”; both count “houses” and speak of “Marlow”\./);
	});

	test('for a time what was done then', () => {
		expect(
			explanation(
				'The ferry left the island at 6 p.m. with all passengers aboard.',
				'The ferry left the island at 8 p.m. with all passengers aboard.',
			),
		).toMatch(/; both say this of .*“island”/);
	});

	test('and no figure or day, since those are what is compared', () => {
		expect(
			explanation(
				'The bank earned 40 million euros on Monday in Vienna.',
				'The bank earned 60 million euros on Monday in Vienna.',
			),
		).not.toContain('“Monday”');
	});
});
