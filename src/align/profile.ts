/** What alignment needs to know of a sentence, worked out once. */
import type { AnnotatedReport, AnnotatedSentence } from '../annotate/mention.ts';
import type { Sides } from '../model.ts';
import { type LetterPairs, letterPairsOf } from './letter-pairs.ts';
import { rarityIn } from './rarity.ts';
import { type Counting, type Word, wordsOf } from './words.ts';

export interface Profile {
	readonly annotated: AnnotatedSentence;
	readonly words: readonly Word[];
	/** The words' lemmas side by side. */
	readonly lemmas: Int32Array;
	/** The sum of the words' weights. */
	readonly weight: number;
	/** Null in a profile for one comparison alone, where counting ahead saves nothing. */
	readonly letterPairs: LetterPairs | null;
}

/** The profiles of all sentences of two reports, their words weighed by their rarity there. */
export function profilesOf(reports: Sides<AnnotatedReport>): Sides<readonly Profile[]> {
	const counting = { number: numbering(), rarity: rarityIn(reports) };
	const profiles = ({ sentences, entities }: AnnotatedReport) =>
		sentences.map((sentence) => ({
			...profileOf(sentence, entities, counting),
			letterPairs: letterPairsOf(sentence.sentence.text),
		}));
	return { a: profiles(reports.a), b: profiles(reports.b) };
}

/** The profiles of two sentences of which nothing else is known. */
export function profilesAlone(a: AnnotatedSentence, b: AnnotatedSentence): Sides<Profile> {
	const counting = { number: numbering(), rarity: () => 1 };
	return { a: profileOf(a, [], counting), b: profileOf(b, [], counting) };
}

function profileOf(annotated: AnnotatedSentence, entities: AnnotatedReport['entities'], counting: Counting): Profile {
	const words = wordsOf(annotated, entities, counting);
	return {
		annotated,
		words,
		lemmas: Int32Array.from(words, ({ lemma }) => lemma),
		weight: words.reduce((sum, { weight }) => sum + weight, 0),
		letterPairs: null,
	};
}

function numbering(): Counting['number'] {
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
