/** A place where two matched sentences may tell one thing otherwise, before it is decided whether a reader would care. */
import type { AnnotatedReport, AnnotatedSentence, Token } from '../../annotate/mention.ts';
import { isContent } from '../claims/located.ts';
import type { FindingKind, Sides, Stretch } from '../../model.ts';

/** A matched sentence in its report. */
export interface Told {
	readonly report: AnnotatedReport;
	readonly sentence: AnnotatedSentence;
	/** How far into the report it stands, 0..1. */
	readonly place: number;
}

/** One sentence of each report, matched. */
export interface Couple extends Sides<Told> {
	/** 0..1, of the match. */
	readonly similarity: number;
}

/** What kind of discrepancy it would be, and in what form it shows; each form has a weight of its own. */
export interface Candidate extends Sides<Stretch> {
	readonly kind: FindingKind;
	readonly form: Form;
	/** How well the two belong together by the measure of their form, 0..1: the share of a quotation that both have. */
	readonly fit: number;
}

export const FORMS = [
	'quotations',
	'quotation and prose',
	'figures of one thing',
	'figures',
	'times',
	'titles',
	'title of one',
	'names',
	'speakers',
	'speaker of one',
	'certainty',
	'certainty of one act',
	'denied by one',
	'one act otherwise',
	'descriptions',
	'acts of one subject',
	'acts',
] as const;

export type Form = (typeof FORMS)[number];

/** Finds the candidates of one kind or of neighbouring kinds in a couple. */
export type Generator = (couple: Couple) => readonly Candidate[];

export const textOf = ({ report }: Told, { start, end }: Stretch) => report.report.text.slice(start, end);

export const tokensIn = ({ sentence }: Told, { start, end }: Stretch): readonly Token[] =>
	sentence.tokens.filter((token) => token.start >= start && token.end <= end);

/** From the first token's start to the last one's end. */
export function stretchOf(tokens: readonly Token[]): Stretch {
	return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** The share of content words that both stretches have, 0..1. */
export function sharedContent(a: Told, x: Stretch, b: Told, y: Stretch): number {
	const contentOf = (told: Told, stretch: Stretch) =>
		new Set(
			tokensIn(told, stretch)
				.filter(isContent)
				.map(({ lemma }) => lemma),
		);
	const [own, others] = [contentOf(a, x), contentOf(b, y)];
	return [...own].filter((lemma) => others.has(lemma)).length / Math.max(1, Math.min(own.size, others.size));
}
