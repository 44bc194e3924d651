/**
 * A total in one report against its parts in the other: "more than 10 hours of joint meetings" with two ministers, where the
 * other tells of nearly six hours with one, about three with the other and a two-hour dinner. The sum is shown.
 *
 * Reports seldom tell all parts, so what does not add up is a difference at most.
 */
import { mentionsOf, type QuantityMention } from '../../annotate/mention.ts';
import { eventSort } from '../../lexicon/event-nouns.ts';
import type { Side, Sides, Span } from '../../model.ts';
import { clauseAround } from '../claims/clause.ts';
import type { Detector, Discrepancy, Encounter, Place } from '../detector.ts';
import { sortOfEvent } from '../claims/duration.ts';
import { quoted } from '../explain.ts';
import { MOST_IN_A_PLACE } from '../limits.ts';
import { type Located, locate, locateIn, spanAt } from '../claims/located.ts';
import { once } from '../once.ts';
import { type Range, relationOfRanges } from '../correspondences/ranges.ts';
import { referenceOf } from '../claims/reference.ts';
import { purposeOf } from '../claims/quantity-purpose.ts';
import { inWords } from '../correspondences/rate.ts';

type Quantity = Located<QuantityMention>;

export const detectSums: Detector = (encounter) => {
	if (encounter.scope !== 'cross') return [];
	return (['a', 'b'] as const).flatMap((side) => sumAgainst(encounter, side) ?? []).slice(0, 1);
};

/** The total stands on `side`, its parts on the other one. */
function sumAgainst(encounter: Encounter, side: Side): Discrepancy | null {
	if (!hasDuration(encounter.places[side])) return null;
	const total = locate(encounter.places[side], 'quantity').find(isTotal);
	if (!total) return null;
	const other = encounter.places[side === 'a' ? 'b' : 'a'];
	const parts = partsIn(other).filter(({ mention }) => mention.high < total.mention.high);
	const isTold = parts.some(({ sentence }) => other.sentences.includes(sentence));
	return parts.length > 1 && isTold ? discrepancyOf(encounter, side, total, parts) : null;
}

/** Most sentences hold none: their quantities need no place among the words. */
const hasDuration = ({ sentences }: Place) =>
	sentences.some((sentence) => mentionsOf(sentence, 'quantity').some(({ dimension }) => dimension === 'duration'));

const TOTALS = new Set('total combined altogether joint overall together'.split(' '));

/** "more than 10 hours of joint meetings": a duration of several events, said to be all of them. */
function isTotal(quantity: Quantity): boolean {
	const { sentence, first, mention } = quantity;
	if (mention.dimension !== 'duration' || purposeOf(quantity) !== 'plain') return false;
	const { tokens } = clauseAround(sentence, first);
	return tokens.some(({ normal }) => TOTALS.has(normal)) && tokens.some(({ lemma }) => eventSort(lemma) !== undefined);
}

/** The durations of the events that a report tells one by one, each event once. */
const partsIn = (place: Place): readonly Quantity[] => partsOf(place.report);

const partsOf = once((report: Place['report']): readonly Quantity[] => {
	const place = { report, sentences: report.sentences, name: '' };
	return report.sentences
		.flatMap((sentence, at) =>
			mentionsOf(sentence, 'quantity')
				.filter(({ dimension }) => dimension === 'duration')
				.map((mention) => locateIn(place, sentence, mention))
				.filter(
					(quantity) => sortOfEvent(quantity) !== undefined && !isToldAgain(place, at, quantity) && !isTotal(quantity),
				),
		)
		.slice(0, MOST_IN_A_PLACE);
});

/** "the meeting lasted five and a half hours" takes up the meeting told before. */
function isToldAgain({ report }: Place, at: number, quantity: Quantity): boolean {
	const reference = referenceOf(report.sentences, at);
	return reference !== null && reference.sort === sortOfEvent(quantity);
}

function discrepancyOf(encounter: Encounter, side: Side, total: Quantity, parts: readonly Quantity[]): Discrepancy {
	const { places } = encounter;
	const other = side === 'a' ? 'b' : 'a';
	const sum: Range = {
		low: parts.reduce((so, { mention }) => so + mention.low, 0),
		high: parts.reduce((so, { mention }) => so + mention.high, 0),
	};
	const fits = relationOfRanges(sum, total.mention) !== 'disjoint';
	const added = parts.reduce((so, { mention }) => so + mention.value, 0);
	const words = parts.map((part) => quoted(spanAt(part).text)).join(', ');
	const spans: Sides<Span[]> = { a: [], b: [] };
	spans[side].push(spanAt(total));
	spans[other].push(...parts.map((part) => spanAt(part)));
	return {
		kind: 'quantity',
		verdict: 'difference',
		cause: fits ? 'rounding' : null,
		importance: fits ? 'low' : 'medium',
		confidence: 0.5,
		...spans,
		seeAlso: [],
		explanation: `${places[side].name} says ${quoted(spanAt(total).text)} in all; ${places[other].name} tells ${words}, which add up to ${inWords(added)}.`,
	};
}
