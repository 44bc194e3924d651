/** A compared report as coverage counts it: how long its sentences are, where they stand, what the other side has of them. */
import type { AnnotatedReport, AnnotatedSentence, Token } from '../annotate/mention.ts';
import { spanOf } from '../classify/detector.ts';
import type { Compared } from '../compare.ts';
import type { Side, Sides, Span, Stretch } from '../model.ts';

export interface Reading {
	readonly side: Side;
	readonly report: AnnotatedReport;
	/** Of headline and body. */
	readonly words: number;
	sentence(id: string): AnnotatedSentence | undefined;
	/** How many words a sentence has; marks of punctuation are none. */
	wordsIn(id: string): number;
	/** How much of the report's words stand before a sentence, in whole per cent. */
	at(id: string): number;
	/** The other report's sentences that tell this one, in their order. */
	counterparts(id: string): readonly string[];
	span(sentence: AnnotatedSentence, stretch: Stretch): Span;
}

export const isWord = ({ kind }: Token): boolean => kind !== 'punctuation';

export function readingsOf(compared: Compared): Sides<Reading> {
	return { a: readingOf(compared, 'a'), b: readingOf(compared, 'b') };
}

function readingOf({ comparison, annotated }: Compared, side: Side): Reading {
	const report = annotated[side];
	const other = side === 'a' ? 'b' : 'a';
	const byId = new Map(report.sentences.map((sentence) => [sentence.sentence.id, sentence]));
	const lengths = new Map(report.sentences.map((one) => [one.sentence.id, one.tokens.filter(isWord).length]));
	const before = new Map<string, number>();
	let words = 0;
	for (const [id, length] of lengths) {
		before.set(id, words);
		words += length;
	}
	const partners = new Map<string, Set<string>>();
	for (const pair of comparison.pairs)
		for (const id of pair[side]) partners.set(id, new Set([...(partners.get(id) ?? []), ...pair[other]]));
	return {
		side,
		report,
		words,
		sentence: (id) => byId.get(id),
		wordsIn: (id) => lengths.get(id) ?? 0,
		at: (id) => percentOf(before.get(id) ?? 0, words),
		counterparts: (id) => inOrder([...(partners.get(id) ?? [])], annotated[other]),
		span: (sentence, stretch) => spanOf(report, sentence, stretch),
	};
}

function inOrder(ids: readonly string[], { sentences }: AnnotatedReport): readonly string[] {
	if (ids.length < 2) return ids;
	const wanted = new Set(ids);
	return sentences.map(({ sentence }) => sentence.id).filter((id) => wanted.has(id));
}

/** In whole per cent; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
	return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
