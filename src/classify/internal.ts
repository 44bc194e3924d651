/** Which sentences of one report are held against each other. */
import type { AnnotatedReport, AnnotatedSentence } from '../annotate/mention.ts';
import { isContent } from './located.ts';
import { referenceOf } from './reference.ts';

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

/** The pairs of sentences that say something twice. */
export function echoesOf(report: AnnotatedReport): readonly Echo[] {
	const { sentences } = report;
	const words = sentences.map(contentOf);
	return sentences.flatMap((later, j) => {
		const taken = referenceOf(sentences, j);
		return sentences.slice(0, j).flatMap((earlier, i) => {
			const similarity = likeness(words[i], words[j]);
			const reference = taken?.sentence === i ? taken.sort : null;
			return similarity >= LEAST_SIMILARITY || reference !== null ? [{ earlier, later, similarity, reference }] : [];
		});
	});
}

function contentOf({ tokens }: AnnotatedSentence): ReadonlySet<string> {
	return new Set(tokens.filter(isContent).map(({ lemma }) => lemma));
}

function likeness(x: ReadonlySet<string> | undefined, y: ReadonlySet<string> | undefined): number {
	if (!x || !y) return 0;
	let common = 0;
	for (const word of x) if (y.has(word)) common++;
	return common < LEAST_WORDS ? 0 : (2 * common) / (x.size + y.size);
}
