import { describe, expect, test } from '@jest/globals';
import { LEMMAS } from '../../../src/align/lemma-marks.ts';

const { a, b } = LEMMAS;
const had = (marks: typeof a) => [0, 3, 7, 5_000, 9_999].filter((lemma) => marks.has(lemma));

describe('marked lemmas', () => {
	test('are those of the sentence that was marked last', () => {
		a.mark([3, 7, 3]);
		expect(had(a)).toEqual([3, 7]);
		a.mark([0, 7]);
		expect(had(a)).toEqual([0, 7]);
		a.mark([]);
		expect(had(a)).toEqual([]);
	});

	test('are many where a long report has many', () => {
		a.mark([3]);
		a.mark([5_000, 7]);
		expect(had(a)).toEqual([7, 5_000]);
	});

	test('of one side are not those of the other', () => {
		a.mark([3]);
		b.mark([7]);
		expect([had(a), had(b)]).toEqual([[3], [7]]);
	});
});
