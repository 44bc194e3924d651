/** What "the meeting", "the talks", "the attack" of a sentence take up: an event that a sentence before told of. */
import type { AnnotatedSentence } from '../../annotate/mention.ts';
import { eventSort } from '../../lexicon/event-nouns.ts';

/** How many sentences back "the meeting" may look for its meeting. */
const NEAREST = 4;

export interface Reference {
	readonly sentence: number;
	readonly sort: number;
}

/** The event that sentence `j` takes up with "the meeting", "the talks", and the nearest sentence before that tells of it. */
export function referenceOf(sentences: readonly AnnotatedSentence[], j: number): Reference | null {
	const sort = definiteEventIn(sentences[j]);
	if (sort === undefined) return null;
	for (let i = j - 1; i >= Math.max(0, j - NEAREST); i--) {
		if (sentences[i]?.tokens.some(({ lemma }) => eventSort(lemma) === sort)) return { sentence: i, sort };
	}
	return null;
}

function definiteEventIn(sentence: AnnotatedSentence | undefined): number | undefined {
	const noun = sentence?.tokens.find(
		({ lemma }, i) => sentence.tokens[i - 1]?.normal === 'the' && eventSort(lemma) !== undefined,
	);
	return noun && eventSort(noun.lemma);
}
