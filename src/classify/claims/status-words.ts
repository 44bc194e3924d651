/** Where a sentence says what became of something: "postponed", "called the trip off". */
import type { AnnotatedSentence, Token } from '../../annotate/mention.ts';
import { isNegationCue } from '../../lexicon/negation-cues.ts';
import { isDeniedNearby } from './denied-word.ts';
import { isToldBefore } from './told-before.ts';
import { type Status, type StatusEntry, statusEntry } from '../../lexicon/statuses.ts';
import type { Stretch } from '../../model.ts';
import type { Place } from '../detector.ts';
import { MOST_IN_A_PLACE } from '../limits.ts';

export interface StatusWord extends Stretch {
	readonly sentence: AnnotatedSentence;
	/** Index of the word among the sentence's tokens. */
	readonly at: number;
	readonly statuses: readonly Status[];
}

/** "called the trip off": how far a particle may stand from its verb. */
const PARTICLE_REACH = 5;

export function statusWordsIn(place: Place): readonly StatusWord[] {
	return place.sentences.flatMap((sentence) => statusWordsOf(sentence)).slice(0, MOST_IN_A_PLACE);
}

/** Status words that are not denied: "was not charged" is the business of polarity. */
export function statusWordsOf(sentence: AnnotatedSentence): readonly StatusWord[] {
	return sentence.tokens.flatMap((token, at) => statusWordAt(sentence, token, at) ?? []);
}

function statusWordAt(sentence: AnnotatedSentence, { lemma, start, end }: Token, at: number): StatusWord | null {
	const entry = statusEntry(lemma);
	if (!entry) return null;
	const particle = entry.phrasal.size > 0 ? particleOf(sentence.tokens, at, entry) : undefined;
	const before = sentence.tokens[at - 1];
	const behind = entry.behind.get(before?.normal ?? '');
	if (before !== undefined && behind !== undefined && !isDeniedNearby(sentence.tokens, at - 1))
		return { start: before.start, end, sentence, at, statuses: behind };
	const statuses = particle ? (entry.phrasal.get(particle.normal) ?? []) : entry.alone;
	if (statuses.length === 0 || isDeniedNearby(sentence.tokens, at) || isToldBefore(sentence.tokens, at)) return null;
	return { start, end: particle?.end ?? end, sentence, at, statuses };
}

function particleOf(tokens: readonly Token[], at: number, { phrasal }: StatusEntry): Token | undefined {
	const behind = tokens.slice(at + 1, at + 1 + PARTICLE_REACH);
	const particle = behind.findIndex(({ normal }) => phrasal.has(normal));
	// "found not guilty"
	return behind.slice(0, particle).some(({ normal }) => isNegationCue(normal)) ? undefined : behind[particle];
}
