/** Where a sentence says what became of something: "postponed", "called the trip off". */
import type { AnnotatedSentence, Token } from '../annotate/mention.ts';
import { isNegationCue } from '../lexicon/negation-cues.ts';
import { PARTICLES, type Status, statusesOf } from '../lexicon/statuses.ts';
import type { Stretch } from '../model.ts';
import type { Place } from './detector.ts';

export interface StatusWord extends Stretch {
	readonly sentence: AnnotatedSentence;
	/** Index of the word among the sentence's tokens. */
	readonly at: number;
	readonly statuses: readonly Status[];
}

/** "called the trip off": how far a particle may stand from its verb. */
const PARTICLE_REACH = 5;

export function statusWordsIn(place: Place): readonly StatusWord[] {
	return place.sentences.flatMap((sentence) => statusWordsOf(sentence));
}

/** Status words that are not denied: "was not charged" is the business of polarity. */
export function statusWordsOf(sentence: AnnotatedSentence): readonly StatusWord[] {
	return sentence.tokens.flatMap((token, at) => {
		if (token.kind !== 'word' || isDenied(sentence.tokens, at)) return [];
		const particle = particleOf(sentence.tokens, at);
		const statuses = (particle && statusesOf(`${token.lemma}_${particle.normal}`)) || statusesOf(token.lemma);
		if (statuses.length === 0) return [];
		return [{ start: token.start, end: Math.max(token.end, particle?.end ?? 0), sentence, at, statuses }];
	});
}

function particleOf(tokens: readonly Token[], at: number): Token | undefined {
	const near = tokens.slice(at + 1, at + 1 + PARTICLE_REACH).find(({ normal }) => PARTICLES.has(normal));
	return near && statusesOf(`${tokens[at]?.lemma}_${near.normal}`).length > 0 ? near : undefined;
}

const DENIAL_REACH = 3;

function isDenied(tokens: readonly Token[], at: number): boolean {
	for (let i = Math.max(0, at - DENIAL_REACH); i < at; i++) {
		if (isNegationCue(tokens[i]?.normal ?? '', tokens[i + 1]?.normal)) return true;
	}
	return false;
}
