import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const relation = (a: string, b: string) => judge(a, b).relation;

describe('an act that did not come about', () => {
	test.each([
		['The tribunal acquitted Farrow of arson.', 'The tribunal refused to convict Farrow of arson.'],
		['The tribunal acquitted Farrow of arson.', 'The tribunal found too little proof to convict Farrow of arson.'],
		['The tribunal cleared Farrow.', 'Members of the tribunal fell short of the votes needed to convict Farrow.'],
		['The shareholders rejected the takeover.', 'The shareholders voted against approving the takeover.'],
		['The county will issue fishing permits again.', 'The county lifted the ban on fishing.'],
	])('agrees with its opposite: %s / %s', (a, b) => {
		expect(relation(a, b)).toBe('agreement');
	});

	test.each([
		['The tribunal acquitted Farrow of arson.', 'The tribunal convicted Farrow of arson.'],
		['The tribunal cleared Farrow.', 'The tribunal voted to convict Farrow.'],
		['The county will allow fishing in the lake.', 'The county will ban fishing in the lake.'],
	])('is not every act that has an opposite: %s / %s', (a, b) => {
		expect(relation(a, b)).toBe('contradiction');
	});

	test('is denied by "has yet to" as by "not"', () => {
		expect(relation('The regulator has yet to rule.', 'The regulator has not ruled.')).toBe('agreement');
		expect(relation('The regulator has yet to approve the sale.', 'The regulator has approved the sale.')).toBe(
			'contradiction',
		);
	});
});
