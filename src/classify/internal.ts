/** Which sentences of one report are held against each other. */
import type { AnnotatedReport, AnnotatedSentence } from '../annotate/mention.ts';
import { isContent } from './claims/located.ts';
import { referenceOf } from './claims/reference.ts';

/** Two sentences of one report, the earlier first. */
export interface Echo {
	readonly earlier: AnnotatedSentence;
	readonly later: AnnotatedSentence;
	/** 0..1: the content words in common (Dice's coefficient). */
	readonly similarity: number;
	/** The sort of event that the later sentence takes up from the earlier one with "the meeting"; null for none. */
	readonly reference: number | null;
}

/** Fewer content words in common than this happen by chance within one story. */
const LEAST_WORDS = 3;
const LEAST_SIMILARITY = 0.4;

/** A sentence that is like more others than this stands in a table or a list: the nearest in wording tell enough. */
const MOST_ECHOES = 8;

/** A report with more echoes than this is a table or a refrain as a whole; a long one of news has some hundred. */
const MOST_IN_A_REPORT = 8_000;

const bySimilarity = (x: Echo, y: Echo) => y.similarity - x.similarity;

/** The pairs of sentences that say something twice. */
export function echoesOf(report: AnnotatedReport): readonly Echo[] {
	const { sentences } = report;
	const likeBefore = likenessesAmong(sentences);
	let found = 0;
	return sentences.flatMap((later, j) => {
		if (found >= MOST_IN_A_REPORT) return [];
		const taken = referenceOf(sentences, j);
		const echoes = likeBefore(j, taken?.sentence ?? null).map(({ sentence, similarity }): Echo => {
			const reference = taken?.sentence === sentence ? taken.sort : null;
			return { earlier: sentences[sentence] as AnnotatedSentence, later, similarity, reference };
		});
		const nearest = echoes.length > MOST_ECHOES ? echoes.sort(bySimilarity).slice(0, MOST_ECHOES) : echoes;
		found += nearest.length;
		return nearest;
	});
}

/** Of a word that stands in more sentences the nearest before are looked at: the rest are a table or a refrain. */
const MOST_TOLD = 300;

interface Like {
	readonly sentence: number;
	readonly similarity: number;
}

/**
 * For the sentences of a report, asked for one after another: those before that are like it, and the one asked for
 * besides, in their order.
 */
function likenessesAmong(
	sentences: readonly AnnotatedSentence[],
): (sentence: number, besides: number | null) => readonly Like[] {
	// What is said again word for word echoes nothing that its first time does not, and fills the report's echoes with itself.
	const said = new Set<string>();
	const words = sentences.map((annotated) => {
		const isSaidAgain = said.has(annotated.sentence.text);
		said.add(annotated.sentence.text);
		return isSaidAgain ? [] : contentOf(annotated);
	});
	const commonWith = commonWordsAmong(words);
	return (later, besides) => {
		const { enough, common } = commonWith(later);
		const own = words[later]?.length ?? 0;
		const similarityOf = (earlier: number) => likeness(common(earlier), words[earlier]?.length ?? 0, own);
		const like = enough.filter((earlier) => earlier !== besides && similarityOf(earlier) >= LEAST_SIMILARITY);
		if (besides !== null) like.push(besides);
		return like.sort((x, y) => x - y).map((sentence): Like => ({ sentence, similarity: similarityOf(sentence) }));
	};
}

interface CommonWords {
	/** The sentences before with enough words in common. */
	readonly enough: number[];
	readonly common: (earlier: number) => number;
}

/**
 * How many words sentences have in common with those before, asked for one after another. In a long report thousands have
 * one word in common for one that has three, so that nothing is kept of those: a count holds for the sentence for which
 * it was counted last, and none is put back.
 */
function commonWordsAmong(words: readonly (readonly string[])[]): (sentence: number) => CommonWords {
	const told = new Map<string, number[]>();
	const counts = new Uint32Array(words.length);
	const countedFor = new Uint32Array(words.length);
	const counted = (before: readonly number[], sentence: number, enough: number[]) => {
		for (let at = Math.max(0, before.length - MOST_TOLD); at < before.length; at++) {
			const earlier = before[at] as number;
			const common = countedFor[earlier] === sentence ? (counts[earlier] as number) + 1 : 1;
			countedFor[earlier] = sentence;
			counts[earlier] = common;
			if (common === LEAST_WORDS) enough.push(earlier);
		}
	};
	return (sentence) => {
		const enough: number[] = [];
		for (const word of words[sentence] ?? []) {
			const before = told.get(word);
			if (!before) told.set(word, [sentence]);
			else {
				counted(before, sentence, enough);
				before.push(sentence);
			}
		}
		const common = (earlier: number) => (countedFor[earlier] === sentence ? (counts[earlier] as number) : 0);
		return { enough, common };
	};
}

function contentOf({ tokens }: AnnotatedSentence): readonly string[] {
	return [...new Set(tokens.filter(isContent).map(({ lemma }) => lemma))];
}

function likeness(common: number, words: number, others: number): number {
	return common < LEAST_WORDS ? 0 : (2 * common) / (words + others);
}
