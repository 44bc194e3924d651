/** The words of a sentence as alignment compares them: numbered, and weighed by what they tell. */
import { STOP_WORD_WEIGHT } from '../lexicon/word-weight.ts';
import type { Form, Unit } from './units.ts';

/** A word, a number, or a name taken as one word; one that stands in many sentences of two reports is one and the same. */
export interface Word {
	/** Lower case, as it is spelled. */
	readonly normal: string;
	/** Its dictionary form, or the key of a name. */
	readonly base: string;
	/** The letters of an acronym in lower case; null for any other word. */
	readonly acronym: string | null;
	/** Equal for what counts as one word, within the sentences numbered together. */
	readonly lemma: number;
	/** The number of its vector; -1 without one. */
	readonly vector: number;
	readonly kind: Form['kind'];
	/** Says little in any sentence: "of", "the", "said". */
	readonly isStop: boolean;
	/** How much it tells, above 0. */
	readonly weight: number;
}

/** `rarity` is what the lemma tells within the reports, 0..1 and 1 where nothing is known of them, by which its weight is multiplied. */
export function wordOf(
	{ form: { kind, normal, lemma: base, acronym, known }, worth }: Unit,
	lemma: number,
	rarity: number,
): Word {
	const isStop = worth === 0;
	const weight = isStop ? STOP_WORD_WEIGHT : worth * Math.max(2 * STOP_WORD_WEIGHT, known.weight * rarity);
	return { normal, base, acronym, lemma, vector: known.vector, kind, isStop, weight };
}

/** The word for a unit whose lemma has this number. */
export type WordOf = (unit: Unit, lemma: number) => Word;

/** The words of two reports, each made once: of a long report most words stand in many of its sentences. */
export function wordsOnce(rarityOf: (lemma: number) => number): WordOf {
	const made = new Map<Form, { readonly word: Word; readonly worth: number }>();
	return (unit, lemma) => {
		const known = made.get(unit.form);
		if (known?.worth === unit.worth) return known.word;
		const word = wordOf(unit, lemma, rarityOf(lemma));
		// The same word as part of a speaker's name is worth less.
		if (known === undefined) made.set(unit.form, { word, worth: unit.worth });
		return word;
	};
}
