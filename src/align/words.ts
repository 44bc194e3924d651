/** The words of a sentence as alignment compares them: numbered, and weighed by what they tell. */
import { STOP_WORD_WEIGHT } from '../lexicon/word-weight.ts';
import type { Stretch } from '../model.ts';
import type { Unit } from './units.ts';

/** A word, a number, or a name taken as one word. */
export interface Word extends Stretch {
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
	readonly kind: Unit['kind'];
	/** Says little in any sentence: "of", "the", "said". */
	readonly isStop: boolean;
	/** How much it tells, above 0. */
	readonly weight: number;
}

/** `rarity` is what the lemma tells within the reports, 0..1, by which its weight is multiplied. */
export function wordOf(
	{ start, end, kind, normal, lemma: base, acronym, known, worth }: Unit,
	lemma: number,
	rarity: number,
): Word {
	const isStop = worth === 0;
	const weight = isStop ? STOP_WORD_WEIGHT : worth * Math.max(2 * STOP_WORD_WEIGHT, known.weight * rarity);
	return { start, end, normal, base, acronym, lemma, vector: known.vector, kind, isStop, weight };
}
