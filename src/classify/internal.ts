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
 * besides, in their order. A long report has thousands with one word in common for one with three, so that words are
 * counted in one array for all, and nothing is made for a sentence that is not like enough.
 */
function likenessesAmong(
	sentences: readonly AnnotatedSentence[],
): (sentence: number, besides: number | null) => readonly Like[] {
	const words = sentences.map(contentOf);
	const told = new Map<string, number[]>();
	const common = new Uint32Array(sentences.length);
	return (later, besides) => {
		const own = words[later] ?? [];
		const met = countCommon(own, told, common, later);
		const similarityOf = (earlier: number) =>
			likeness(common[earlier] as number, words[earlier]?.length ?? 0, own.length);
		const like = met.filter((earlier) => earlier !== besides && similarityOf(earlier) >= LEAST_SIMILARITY);
		if (besides !== null) like.push(besides);
		const found = like
			.sort((x, y) => x - y)
			.map((sentence): Like => ({ sentence, similarity: similarityOf(sentence) }));
		for (const earlier of met) common[earlier] = 0;
		return found;
	};
}

/** Counts what the sentences before have in common with one, and says which these are; `told` learns where each word was read. */
function countCommon(
	words: readonly string[],
	told: Map<string, number[]>,
	common: Uint32Array,
	sentence: number,
): number[] {
	const met: number[] = [];
	for (const word of words) {
		const before = told.get(word);
		if (!before) told.set(word, [sentence]);
		else {
			for (let at = Math.max(0, before.length - MOST_TOLD); at < before.length; at++) {
				const earlier = before[at] as number;
				if (common[earlier] === 0) met.push(earlier);
				common[earlier] = (common[earlier] as number) + 1;
			}
			before.push(sentence);
		}
	}
	return met;
}

function contentOf({ tokens }: AnnotatedSentence): readonly string[] {
	return [...new Set(tokens.filter(isContent).map(({ lemma }) => lemma))];
}

function likeness(common: number, words: number, others: number): number {
	return common < LEAST_WORDS ? 0 : (2 * common) / (words + others);
}
