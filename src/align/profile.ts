/** What alignment needs to know of a sentence, worked out once. */
import type { AnnotatedSentence, Token } from '../annotate/mention.ts';
import { knownWord, STOP_WORD_WEIGHT } from '../lexicon/word-weight.ts';
import { type LetterPairs, letterPairsOf } from './letter-pairs.ts';

/** A word or number of a sentence. */
export interface Word {
	readonly token: Token;
	/** Equal for words of one lemma, within the profiles made together. */
	readonly lemma: number;
	/** The number of its vector; -1 without one. */
	readonly vector: number;
	/** What it is likened by: a name only to its own other spellings and forms, a number only to itself. */
	readonly kind: 'word' | 'name' | 'number';
	/** Stop words meet their own like alone: "of" is near to "in" in any sentence. */
	readonly isStop: boolean;
	/** How much it tells, above 0. */
	readonly weight: number;
}

export interface Profile {
	readonly annotated: AnnotatedSentence;
	readonly words: readonly Word[];
	/** The words' lemmas side by side. */
	readonly lemmas: Int32Array;
	/** The sum of the words' weights. */
	readonly weight: number;
	readonly letterPairs: LetterPairs;
}

/** Numbers for lemmas, so that words are compared by number. */
export function numbering(): (lemma: string) => number {
	const numbers = new Map<string, number>();
	return (lemma) => {
		let number = numbers.get(lemma);
		if (number === undefined) {
			number = numbers.size;
			numbers.set(lemma, number);
		}
		return number;
	};
}

/**
 * @param lemmaNumber shared by all profiles that are to be compared
 * @param rarity what a word tells within the reports, by which its weight is multiplied
 */
export function profileOf(
	annotated: AnnotatedSentence,
	lemmaNumber: (lemma: string) => number,
	rarity: (lemma: string) => number = () => 1,
): Profile {
	const words = annotated.tokens
		.filter(({ kind }) => kind !== 'punctuation')
		.map((token) => wordOf(token, lemmaNumber, rarity));
	const weight = words.reduce((sum, word) => sum + word.weight, 0);
	return {
		annotated,
		words,
		lemmas: Int32Array.from(words, ({ lemma }) => lemma),
		weight,
		letterPairs: letterPairsOf(annotated.sentence.text),
	};
}

function wordOf(token: Token, lemmaNumber: (lemma: string) => number, rarity: (lemma: string) => number): Word {
	const { vector, weight, isName } = knownWord(token.normal, token.lemma);
	const isStop = weight <= STOP_WORD_WEIGHT;
	const kind = token.kind === 'number' ? 'number' : isName && /^\p{Lu}/u.test(token.text) ? 'name' : 'word';
	const told = isStop ? weight : Math.max(2 * STOP_WORD_WEIGHT, weight * rarity(token.lemma));
	return { token, lemma: lemmaNumber(token.lemma), vector, weight: told, kind, isStop };
}
