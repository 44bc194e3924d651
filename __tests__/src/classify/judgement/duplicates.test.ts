import { describe, expect, test } from '@jest/globals';
import { withoutDuplicates } from '../../../../src/classify/judgement/duplicates.ts';
import type { Finding, Span } from '../../../../src/model.ts';

const span = (sentence: string, start: number, text: string): Span => ({
	sentence,
	start,
	end: start + text.length,
	text,
});

const canceled: Finding = {
	id: 'f-1',
	pair: 'p-1',
	scope: 'cross',
	kind: 'event',
	verdict: 'conflict',
	cause: null,
	importance: 'high',
	tier: 'said',
	by: 'grammar',
	confidence: 0.7,
	printed: 1,
	a: [span('a0', 10, 'postponed')],
	b: [span('b0', 20, 'canceled')],
	seeAlso: [],
	explanation: 'Report A says “postponed”, Report B “canceled”.',
};

describe('one discrepancy', () => {
	test('seen as two kinds is told by the more exact kind', () => {
		const polarity: Finding = { ...canceled, id: 'f-2', kind: 'polarity' };
		expect(withoutDuplicates([canceled, polarity])).toEqual([polarity]);
	});

	test('is told as a conflict before it is told as a difference', () => {
		const difference: Finding = { ...canceled, id: 'f-3', kind: 'quote', verdict: 'difference' };
		expect(withoutDuplicates([difference, canceled])).toEqual([canceled]);
	});

	test('on one side with another counterpart stays', () => {
		const other: Finding = { ...canceled, id: 'f-4', b: [span('b5', 90, 'delayed')] };
		expect(withoutDuplicates([canceled, other])).toEqual([canceled, other]);
	});

	test('of title is told once though a report repeats it', () => {
		const title: Finding = { ...canceled, kind: 'title' };
		const again: Finding = { ...title, id: 'f-5', a: [span('a7', 300, 'postponed')], b: [span('b7', 400, 'Canceled')] };
		expect(withoutDuplicates([title, again])).toEqual([title]);
		expect(withoutDuplicates([canceled, { ...again, kind: 'event' }])).toHaveLength(2);
	});

	test('of a headline is not told again of the lead beside the same sentence', () => {
		const lead: Finding = { ...canceled, id: 'f-6', a: [span('a1', 60, 'postponed')], b: canceled.b };
		expect(withoutDuplicates([{ ...canceled, a: [span('a0', 0, 'postpones')] }, lead])).toHaveLength(1);
	});
});
