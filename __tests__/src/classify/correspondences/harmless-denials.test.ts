import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const conflicts = (a: string, b: string) =>
	judge(a, b)
		.findings.filter(({ kind, verdict }) => verdict === 'conflict' && (kind === 'polarity' || kind === 'event'))
		.map(({ kind }) => kind);

/** From either side. */
function expectNone(a: string, b: string) {
	expect(conflicts(a, b)).toEqual([]);
	expect(conflicts(b, a)).toEqual([]);
}

describe('what was not done on one day may be done on another', () => {
	test.each([
		['The dockers will not strike on Friday.', 'The dockers will strike on Monday.'],
		['The premier did not sign the decree on Tuesday as planned.', 'The premier signed the decree on Thursday.'],
		['The clinic had no beds left on Saturday night.', 'The clinic had beds left on Thursday.'],
		[
			'The parties failed to reach an accord on Monday.',
			'The parties reached an accord on Thursday after two more days.',
		],
	])('%s', expectNone);

	test('but not on the same', () => {
		expect(conflicts('The dockers will not strike on Friday.', 'The dockers will strike on Friday.')).toEqual([
			'polarity',
		]);
	});
});

describe('what one did not do another may have done', () => {
	test.each([
		['The general did not attend the parade.', 'The general’s wife attended the parade.'],
		['She was not wearing a life jacket when she fell.', 'Her sister was wearing a life jacket when she fell.'],
	])('%s', expectNone);

	test('but not the same', () => {
		expect(conflicts('The general did not attend the parade.', 'The general attended the parade.')).toEqual([
			'polarity',
		]);
	});
});

describe('"neither … nor"', () => {
	test('is one denial', () => {
		expectNone('Neither the cook nor the waiter wore gloves.', 'The cook and the waiter did not wear gloves.');
	});

	test('denies', () => {
		expect(conflicts('Neither the cook nor the waiter was hurt.', 'The cook and the waiter were hurt.')).toContain(
			'polarity',
		);
	});
});

test('words for one status are told once, from either side', () => {
	const [a, b] = ['She was released on bail on Monday.', 'She was remanded in custody on Monday.'];
	expect(conflicts(a, b)).toEqual(['event']);
	expect(conflicts(b, a)).toEqual(['event']);
});
