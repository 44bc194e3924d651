import { expect, test } from '@jest/globals';
import { differingSpans } from '../../../../cli/ui/data/differing.ts';
import type { Span } from '../../../../src/model.ts';

const at = (sentence: string, text: string, start = 0): Span => ({ sentence, start, end: start + text.length, text });

const wordsOf = (a: string, b: string) => {
	const spans = differingSpans({ a: [at('a0', a)], b: [at('b0', b)] });
	return [spans.a[0]?.text, spans.b[0]?.text];
};

test.each([
	['Deputy Mayor Ines Falk', 'Treasurer Ines Falk', 'Deputy Mayor', 'Treasurer'],
	['At least 40', 'at least 60', '40', '60'],
	['the north bank', 'the south bank', 'north', 'south'],
	['Mayor Falk', 'Falk', 'Mayor Falk', 'Falk'],
	['two days', 'a week', 'two days', 'a week'],
	['the dam', 'the dam', 'the dam', 'the dam'],
])('of %j and %j the highlight covers %j and %j', (a, b, inA, inB) => {
	expect(wordsOf(a, b)).toEqual([inA, inB]);
	expect(wordsOf(b, a)).toEqual([inB, inA]);
});

test('the places stay those of the words', () => {
	const { a } = differingSpans({ a: [at('a0', 'about 40 people', 10)], b: [at('b0', 'about 60 people')] });
	expect(a).toEqual([at('a0', '40', 16)]);
});
