/** Likeness of two sentences by the words they share. */
import type { Weigh } from './weights.ts';

/** The shared weight over the mean weight of both sides, 0..1 (Dice coefficient of weighted bags of words). */
export function overlap(a: readonly string[], b: readonly string[], weigh: Weigh): number {
	const left = new Map<string, number>();
	for (const lemma of a) left.set(lemma, (left.get(lemma) ?? 0) + 1);
	let shared = 0;
	for (const lemma of b) {
		const count = left.get(lemma) ?? 0;
		if (count === 0) continue;
		left.set(lemma, count - 1);
		shared += weigh(lemma);
	}
	const total = (lemmas: readonly string[]) => lemmas.reduce((sum, lemma) => sum + weigh(lemma), 0);
	return (2 * shared) / (total(a) + total(b) || 1);
}
