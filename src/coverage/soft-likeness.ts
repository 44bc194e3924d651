/**
 * How near in meaning the words of two sentences are: "the levee gave way" and "water poured through the breach" share no
 * word and go together.
 */
import type { AnnotatedSentence } from '../annotate/mention.ts';
import { wordVectors } from '../lexicon/vectors.ts';
import { type KnownWord, knownWord } from '../lexicon/word-weight.ts';

/** 0..1: the mean over both sentences of how near each word has one in the other, rare words weighing more. */
export function softLikeness(x: AnnotatedSentence, y: AnnotatedSentence): number {
	const [ours, theirs] = [knownIn(x), knownIn(y)];
	return (covered(ours, theirs) + covered(theirs, ours)) / 2;
}

/** Of many reports every sentence is held against all that share a word with it. */
const remembered = new WeakMap<AnnotatedSentence, readonly KnownWord[]>();

function knownIn(sentence: AnnotatedSentence): readonly KnownWord[] {
	const known = remembered.get(sentence) ?? knownAmong(sentence);
	remembered.set(sentence, known);
	return known;
}

function knownAmong({ tokens }: AnnotatedSentence): readonly KnownWord[] {
	return tokens
		.filter(({ kind }) => kind === 'word')
		.map(({ normal, lemma }) => knownWord(normal, lemma))
		.filter(({ vector }) => vector >= 0)
		.slice(0, MOST_WORDS);
}

/** More words than these are a paragraph without stops, and every one would be held against every other. */
const MOST_WORDS = 60;

function covered(words: readonly KnownWord[], others: readonly KnownWord[]): number {
	const vectors = wordVectors();
	let [sum, weights] = [0, 0];
	for (const { vector, weight } of words) {
		const nearest = Math.max(0, ...others.map((other) => vectors.likeness(vector, other.vector)));
		sum += weight * nearest;
		weights += weight;
	}
	return weights === 0 ? 0 : sum / weights;
}
