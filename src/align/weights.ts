/** How much a word tells about which sentence is which. */
import { STOP_WORDS } from '../lexicon/stop-words.ts';

export type Weigh = (lemma: string) => number;

/** The weight of a word that every sentence could hold. */
const STOP_WORD = 0.1;

/** Weights for two sentences alone. */
export const weighAlone: Weigh = (lemma) => (STOP_WORDS.has(lemma) ? STOP_WORD : 1);

/**
 * Inverse document frequency, a sentence being a document: in two reports about a meeting in Beijing "Beijing" says
 * little about which sentence is which, "balloon" much.
 *
 * @param sentences the lemmas of every sentence of both reports
 */
export function weighAmong(sentences: readonly (readonly string[])[]): Weigh {
	const frequency = new Map<string, number>();
	for (const lemmas of sentences) {
		for (const lemma of new Set(lemmas)) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
	}
	const most = Math.log(1 + sentences.length);
	return (lemma) => {
		if (STOP_WORDS.has(lemma)) return STOP_WORD;
		return Math.max(STOP_WORD, Math.log(1 + sentences.length / (frequency.get(lemma) ?? 1)) / most);
	};
}
