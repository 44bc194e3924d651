/**
 * What a report lays to somebody: quotations, and sentences that tell in the outlet's words what somebody says.
 *
 * Quoted words are counted once, in the outermost marks. Reported words are those of a sentence outside all marks, less
 * the speaker and the verb; of two attributions in a sentence each has the words behind it.
 */
import { type Attribution, attributionsIn } from '../annotate/attribution.ts';
import type { AnnotatedSentence, QuotationMention, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { coverage, overlapping, overlaps } from '../annotate/words.ts';
import type { Span, Stretch } from '../model.ts';
import { estimatesIn } from './estimates.ts';
import { isWord, type Reading } from './reading.ts';
import { spokenIn } from './spoken.ts';
import { withoutToldByLast, wordsBefore } from './told-last.ts';
import { tellingOf } from './told-of-speaker.ts';

export interface Statement {
	readonly kind: 'quoted' | 'reported';
	readonly sentence: AnnotatedSentence;
	/** The sentence the speaker's name stands in, and where; null where the text does not say who speaks. */
	readonly speaker: { readonly sentence: AnnotatedSentence; readonly stretch: Stretch } | null;
	/** Lemma of the verb; null without one. */
	readonly verb: string | null;
	readonly words: number;
	readonly span: Span;
}

/** Reporting verbs that tell what somebody feels or means, not what he says. */
const NOT_SPOKEN = new Set(['mean', 'understand', 'feel', 'agree', 'expect']);

/** "The president should insist", "neither side would confirm", "she did not say": nobody said it. */
const UNSAID = /^(?:should|must|may|might|could|can|cannot|not|never|neither|nor|without|\w+n't)$/;
/** "The shaft was inspected in May, said the mayor." */
const MONTH = 'May';
/** So many words before the verb. */
const BEFORE_VERB = 2;

function isUnsaid({ tokens }: AnnotatedSentence, { start, speaker }: Attribution): boolean {
	const at = tokens.findIndex((token) => token.start === start);
	return (
		tokens.slice(Math.max(0, at - BEFORE_VERB), at).some(({ normal, text }) => UNSAID.test(normal) && text !== MONTH) ||
		/^(?:neither|nobody|none|no)\b/i.test(speaker?.text ?? '')
	);
}

/** In the order of the text. */
export function statementsOf(reading: Reading): readonly Statement[] {
	const { sentences } = reading.report;
	const quotations = spokenIn(sentences);
	const quoted = quotations.flatMap((quotation) => quotedStatement(reading, quotation));
	const reported = sentences.flatMap((sentence) => reportedStatements(reading, sentence, quotations));
	return [...quoted, ...reported].sort((x, y) => x.span.start - y.span.start || x.span.end - y.span.end);
}

/** A quotation over several sentences is seen by each of them, and one inside another is part of it. */
export function outermost(sentences: readonly AnnotatedSentence[]): readonly QuotationMention[] {
	const all = [...new Set(sentences.flatMap((sentence) => mentionsOf(sentence, 'quotation')))];
	let end = -1;
	return all
		.sort((x, y) => x.start - y.start || y.end - x.end)
		.filter((quotation) => {
			const isOutside = quotation.start >= end;
			if (isOutside) end = quotation.end;
			return isOutside;
		});
}

function quotedStatement(reading: Reading, quotation: QuotationMention): readonly Statement[] {
	const inside = overlapping(
		reading.report.sentences.map((one) => ({ ...one.sentence, one })),
		quotation,
	).map(({ one }) => one);
	const [first] = inside;
	if (first === undefined) return [];
	const words = inside
		.flatMap(({ tokens }) => tokens)
		.filter((token) => isWord(token) && overlaps(token, quotation.inner));
	return [
		{
			kind: 'quoted',
			sentence: first,
			speaker: speakerAt(reading, quotation.speaker),
			verb: quotation.verb,
			words: words.length,
			span: reading.span(first, quotation.inner),
		},
	];
}

function speakerAt({ report }: Reading, stretch: Stretch | null): Statement['speaker'] {
	const sentence = stretch && report.sentences.find(({ sentence }) => overlaps(sentence, stretch));
	return stretch && sentence ? { sentence, stretch } : null;
}

function reportedStatements(
	reading: Reading,
	sentence: AnnotatedSentence,
	quotations: readonly QuotationMention[],
): readonly Statement[] {
	const inside = overlapping(quotations, sentence.sentence);
	const { text } = reading.report.report;
	const isQuoted = coverage(inside);
	const estimates = estimatesIn({ text, ...sentence }).filter(({ start }) => !isQuoted(start));
	const all = [...attributionsIn({ text, ...sentence }, inside), ...estimates]
		.filter(
			(one) =>
				one.strength === 'reporting' && one.speaker !== null && !NOT_SPOKEN.has(one.verb) && !isUnsaid(sentence, one),
		)
		.sort((x, y) => x.start - y.start);
	const found = withoutToldByLast(all, sentence.tokens);
	const isTaken = coverage(
		found.flatMap((one) => [one, ...tellingOf(sentence, one)]).sort((x, y) => x.start - y.start),
	);
	const left = sentence.tokens.filter((token) => isWord(token) && !isQuoted(token.start) && !isTaken(token.start));
	return found.flatMap((attribution, number) => {
		const own = wordsBefore(found, number, sentence.tokens);
		const next = wordsBefore(found, number + 1, sentence.tokens);
		const behind = wordsBehind(left, found, number).filter(
			({ start }) => start < (next?.from ?? Number.POSITIVE_INFINITY),
		);
		const words = own === null ? behind : within(left, own.from, own.to);
		const [first, last] = [words[0], words.at(-1)];
		if (first === undefined || last === undefined || attribution.speaker === null) return [];
		return [
			{
				kind: 'reported',
				sentence,
				speaker: { sentence, stretch: attribution.speaker },
				verb: attribution.verb,
				words: words.length,
				span: reading.span(sentence, { start: first.start, end: last.end }),
			} as const,
		];
	});
}

/** "Nine died, the prefect said, and the mayor denied a leak": what stands before the first verb is the first one's too. */
function wordsBehind(words: readonly Token[], all: readonly Attribution[], number: number): readonly Token[] {
	const from = number === 0 ? 0 : (all[number]?.start ?? 0);
	const to = all[number + 1]?.start ?? Number.POSITIVE_INFINITY;
	return within(words, from, to);
}

const within = (words: readonly Token[], from: number, to: number) =>
	words.filter(({ start }) => start >= from && start < to);
