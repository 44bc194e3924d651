/** Lemmas by number, so that sentences are compared without comparing strings. */
import type { Unit } from './units.ts';

/** Gives equal lemmas equal numbers, from 0 without gaps, for as long as it is used. */
export type LemmaNumbers = (units: readonly Unit[]) => readonly number[];

export function lemmaNumbers(): LemmaNumbers {
	const numbers = new Map<string, number>();
	return (units) =>
		units.map(({ lemma }) => {
			const known = numbers.get(lemma);
			if (known !== undefined) return known;
			numbers.set(lemma, numbers.size);
			return numbers.size - 1;
		});
}
