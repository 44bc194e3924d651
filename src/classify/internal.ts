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
	const words = sentences.map(contentOf);
	const told = new Map<string, number[]>();
	let found = 0;
	return sentences.flatMap((later, j) => {
		if (found >= MOST_IN_A_REPORT) return [];
		const taken = referenceOf(sentences, j);
		const own = words[j] ?? [];
		const common = commonWords(own, told, j);
		if (taken !== null && !common.has(taken.sentence)) common.set(taken.sentence, 0);
		const echoes: Echo[] = [];
		for (const i of [...common.keys()].sort((x, y) => x - y)) {
			const earlier = sentences[i];
			const similarity = likeness(common.get(i) ?? 0, words[i]?.length ?? 0, own.length);
			const reference = taken?.sentence === i ? taken.sort : null;
			if (earlier && (similarity >= LEAST_SIMILARITY || reference !== null))
				echoes.push({ earlier, later, similarity, reference });
		}
		const nearest = echoes.length > MOST_ECHOES ? echoes.sort(bySimilarity).slice(0, MOST_ECHOES) : echoes;
		found += nearest.length;
		return nearest;
	});
}

/** Of a word that stands in more sentences the nearest before are looked at: the rest are a table or a refrain. */
const MOST_TOLD = 300;

/** How many words the sentences before have in common with one; `told` is where each word was read, and learns these. */
function commonWords(words: readonly string[], told: Map<string, number[]>, sentence: number): Map<number, number> {
	const common = new Map<number, number>();
	for (const word of words) {
		const before = told.get(word);
		if (!before) told.set(word, [sentence]);
		else {
			for (let at = Math.max(0, before.length - MOST_TOLD); at < before.length; at++) {
				const earlier = before[at] as number;
				common.set(earlier, (common.get(earlier) ?? 0) + 1);
			}
			before.push(sentence);
		}
	}
	return common;
}

function contentOf({ tokens }: AnnotatedSentence): readonly string[] {
	return [...new Set(tokens.filter(isContent).map(({ lemma }) => lemma))];
}

function likeness(common: number, words: number, others: number): number {
	return common < LEAST_WORDS ? 0 : (2 * common) / (words + others);
}
