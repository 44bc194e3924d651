/**
 * Headline and lead: what a report puts first, and where the other report tells the same.
 *
 * The lead is the first paragraph of the body. Where a text came as sentences each is its own paragraph, and the first one
 * is the lead.
 */
import type { AnnotatedSentence } from '../annotate/mention.ts';
import type { Sides } from '../model.ts';
import type { Elsewhere, Opening, Particular, Told } from './model.ts';
import type { Reading } from './reading.ts';
import { isNamed, type Named, sameMention } from './same-mention.ts';

/** A first paragraph of more is a whole story, as in a text whose line breaks were lost. */
const LONGEST_LEAD = 3;

interface First {
	readonly headline: AnnotatedSentence | null;
	readonly lead: readonly AnnotatedSentence[];
}

export function openingsOf(readings: Sides<Reading>): Sides<Opening> {
	return { a: openingOf(readings.a, readings.b), b: openingOf(readings.b, readings.a) };
}

function openingOf(own: Reading, other: Reading): Opening {
	const { headline, lead } = firstOf(own);
	const told = ({ sentence: { id } }: AnnotatedSentence): Told => ({
		sentence: id,
		elsewhere: elsewhereOf(own.counterparts(id), other),
	});
	const opening = headline === null ? lead : [headline, ...lead];
	return {
		headline: headline && told(headline),
		lead: lead.map(told),
		alone: particularsOf(opening, own, other),
	};
}

function firstOf({ report: { sentences } }: Reading): First {
	const body = sentences.filter(({ sentence }) => sentence.role === 'body');
	const paragraph = body[0]?.sentence.paragraph;
	return {
		headline: sentences.find(({ sentence }) => sentence.role === 'headline') ?? null,
		lead: body.filter(({ sentence }) => sentence.paragraph === paragraph).slice(0, LONGEST_LEAD),
	};
}

function openingIds(reading: Reading): ReadonlySet<string> {
	const { headline, lead } = firstOf(reading);
	return new Set([...(headline ? [headline] : []), ...lead].map(({ sentence }) => sentence.id));
}

/** The earliest place counts: who tells it at once and again later tells it at once. */
function elsewhereOf(sentences: readonly string[], other: Reading): Elsewhere {
	const [first] = sentences;
	if (first === undefined) return { kind: 'not found' };
	const kind = openingIds(other).has(first) ? 'in the opening' : 'further down';
	return { kind, sentences, at: other.at(first) };
}

/** Each once, by its first mention; what the other opening has too is left out. */
function particularsOf(opening: readonly AnnotatedSentence[], own: Reading, other: Reading): readonly Particular[] {
	const seen: Named[] = [];
	return opening.flatMap((sentence) =>
		sentence.mentions.filter(isNamed).flatMap((mention): readonly Particular[] => {
			if (seen.some((earlier) => sameMention(earlier, mention))) return [];
			seen.push(mention);
			const elsewhere = elsewhereOf(sentencesWith(mention, other), other);
			if (elsewhere.kind === 'in the opening') return [];
			return [{ kind: mention.kind, span: own.span(sentence, mention), elsewhere }];
		}),
	);
}

function sentencesWith(mention: Named, { report }: Reading): readonly string[] {
	return report.sentences
		.filter(({ mentions }) => mentions.some((other) => isNamed(other) && sameMention(mention, other)))
		.map(({ sentence }) => sentence.id);
}
