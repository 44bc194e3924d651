import { expect, test } from '@jest/globals';
import { compare } from '../../../src/compare.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Comparison } from '../../../src/model.ts';
import { rowsOf } from '../../../src/report/rows.ts';

/** A comparison of `a0…` with `b0…` in which just the given sentences are paired. */
function paired(a: number, b: number, pairs: readonly (readonly [string, string])[]): Comparison {
	const sentences = (number: number) => Array.from({ length: number }, (_, index) => `Sentence ${index}.`);
	const comparison = compare({ a: sentencesDraft(sentences(a)), b: sentencesDraft(sentences(b)) });
	const pairOf = ([left, right]: readonly [string, string]) => ({
		id: `${left}${right}`,
		a: left.split('+'),
		b: right.split('+'),
		similarity: 1,
		relation: 'agreement' as const,
		findings: [],
	});
	return { ...comparison, pairs: pairs.map(pairOf) };
}

const show = (comparison: Comparison) =>
	rowsOf(comparison).map((row) => (row.kind === 'pair' ? row.pair.id : row.sentence.id));

test('rows follow A; what only B has stands behind the pair it followed in B', () => {
	expect(
		show(
			paired(3, 4, [
				['a0', 'b1'],
				['a2', 'b3'],
			]),
		),
	).toEqual(['b0', 'a0b1', 'b2', 'a1', 'a2b3']);
});

test('crossing pairs keep the order of A', () => {
	expect(
		show(
			paired(2, 3, [
				['a0', 'b2'],
				['a1', 'b0'],
			]),
		),
	).toEqual(['a0b2', 'a1b0', 'b1']);
});

test('a sentence in two pairs stands twice; a pair of many stands once', () => {
	expect(
		show(
			paired(3, 2, [
				['a0', 'b0'],
				['a0', 'b1'],
				['a1+a2', 'b1'],
			]),
		),
	).toEqual(['a0b0', 'a0b1', 'a1+a2b1']);
});

test('without pairs all of B, then all of A', () => {
	expect(show(paired(1, 2, []))).toEqual(['b0', 'b1', 'a0']);
});
