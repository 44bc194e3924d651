/** Lemmas by number, so that sentences are compared without comparing strings. */
import type { Unit } from './units.ts';

/** Gives equal lemmas equal numbers, from 0 without gaps, for as long as it is used. */
export interface LemmaNumbers {
	(units: readonly Unit[]): readonly number[];
	/** How many lemmas have a number by now. */
	readonly count: () => number;
}

export function lemmaNumbers(): LemmaNumbers {
	const numbers = new Map<string, number>();
	const numberOf = ({ form: { lemma } }: Unit): number => {
		const known = numbers.get(lemma);
		if (known !== undefined) return known;
		numbers.set(lemma, numbers.size);
		return numbers.size - 1;
	};
	return Object.assign((units: readonly Unit[]) => units.map(numberOf), { count: () => numbers.size });
}
