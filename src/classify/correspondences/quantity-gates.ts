/**
 * Why two figures do not answer each other, in the order in which it is asked: an hour's notice is no hour of talks, and 12
 * dead are not 12 injured.
 *
 * Each gate has the words in which a reader is told of it.
 */
import type { QuantityMention, TimeMention } from '../../annotate/mention.ts';
import { mentionsOf } from '../../annotate/mention.ts';
import { countAlike } from '../../lexicon/counted-nouns.ts';
import { clauseAround, stretchOfClause } from '../claims/clause.ts';
import { mayBeOfOne } from '../claims/bearer.ts';
import { isCountedBefore } from '../claims/told-before.ts';
import {
	areEndAndChange,
	areEndsAndSize,
	arePartAndSum,
	arePartsOfOneWhole,
	isDistance,
	isInPoints,
} from './adding-up.ts';
import { TWINS } from './counterparts.ts';
import type { Encounter } from '../detector.ts';
import { sortOfEvent } from '../claims/duration.ts';
import { type Located, locateIn } from '../claims/located.ts';
import { tellOfOthers } from './one-matter.ts';
import { isEndOfRange, isForeseen, isPart, periodOf, yearOf } from '../claims/quantity-period.ts';
import { followOtherEvents, outcomeAround, purposeOf } from '../claims/quantity-purpose.ts';
import { relationOfRanges } from './ranges.ts';
import { amountOf } from './rate.ts';
import { canMeanTheSame, sameAmount } from './same-value.ts';

export type Quantity = Located<QuantityMention>;

interface Gate {
	/** What a reader is told: "they are … ". */
	readonly why: string;
	/**
	 * Of which figures it is asked: of all, of those in sentences not built alike, of those that cannot both be right, or of
	 * these in sentences not built alike.
	 */
	readonly asked: 'always' | 'unless twins' | 'of conflicts' | 'of conflicts unless twins';
	readonly refuses: (a: Quantity, b: Quantity, encounter: Encounter) => boolean;
}

const GATES: readonly Gate[] = [
	{ why: 'in other units', asked: 'always', refuses: (a, b) => !sameMeasure(a, b) },
	{ why: 'put to different uses', asked: 'always', refuses: (a, b) => purposeOf(a) !== purposeOf(b) },
	{
		why: 'a rate and no rate',
		asked: 'always',
		refuses: (a, b) => (a.mention.per === null) !== (b.mention.per === null),
	},
	{ why: 'points and a share', asked: 'always', refuses: (a, b) => isInPoints(a) !== isInPoints(b) },
	{ why: 'counts of different things', asked: 'always', refuses: (a, b) => countTheSame(a, b) === false },
	{ why: 'a pronoun and a number', asked: 'always', refuses: (a, b) => isPronoun(a) || isPronoun(b) },
	{ why: 'lengths of different events', asked: 'always', refuses: (a, b) => differ(sortOfEvent(a), sortOfEvent(b)) },
	{ why: 'ages of two people', asked: 'always', refuses: (a, b) => purposeOf(a) === 'age' && !mayBeOfOne(a, b) },
	{ why: 'counted from different events', asked: 'always', refuses: followOtherEvents },
	// "the third quarter" and "the fourth quarter" are two quarters.
	{ why: 'two of a row', asked: 'unless twins', refuses: (a) => a.mention.dimension === 'rank' },
	{ why: 'too far apart', asked: 'unless twins', refuses: (a, b) => isFarApart(a.mention, b.mention) },
	{
		why: 'of different outcomes',
		asked: 'always',
		refuses: (a, b) => differ(outcomeAround(a), outcomeAround(b)),
	},
	{ why: 'of different periods', asked: 'of conflicts', refuses: (a, b) => periodOf(a) !== periodOf(b) },
	{
		why: 'of a part and of the whole',
		asked: 'of conflicts',
		refuses: (a, b) => isPart(a) !== isPart(b) && !areSharesOfOne(a, b),
	},
	{ why: 'parts of one whole', asked: 'of conflicts', refuses: arePartsOfOneWhole },
	{ why: 'a part and the sum', asked: 'of conflicts', refuses: arePartAndSum },
	{
		why: 'an end and the size of a change',
		asked: 'of conflicts',
		refuses: (a, b) => areEndsAndSize(a, b) || areEndAndChange(a, b),
	},
	{
		why: 'a number and how far it is from one',
		asked: 'of conflicts',
		refuses: (a, b) => isDistance(a) !== isDistance(b),
	},
	{
		why: 'told now and told before',
		asked: 'of conflicts',
		refuses: (a, b) => isCountedBefore(a) !== isCountedBefore(b),
	},
	{ why: 'told by both sides', asked: 'of conflicts unless twins', refuses: areToldByBoth },
	{
		why: 'of different days',
		asked: 'of conflicts',
		refuses: (a, b, { sameEvent }) => sameEvent !== 'given' && areOfOtherDays(a, b),
	},
	{
		why: 'an end of a range',
		asked: 'of conflicts unless twins',
		refuses: (a, b) => isEndOfRange(a) || isEndOfRange(b),
	},
	{ why: 'of different years', asked: 'of conflicts unless twins', refuses: (a, b) => differ(yearOf(a), yearOf(b)) },
	{
		why: 'one foreseen and one counted',
		asked: 'of conflicts unless twins',
		refuses: (a, b, { sameEvent }) => sameEvent !== 'given' && isForeseen(a) !== isForeseen(b),
	},
	{
		why: 'not said to count the same',
		asked: 'of conflicts unless twins',
		refuses: (a, b, { sameEvent }) => sameEvent !== 'given' && !areSaidToCountTheSame(a, b),
	},
	{
		why: 'of other people or places',
		asked: 'of conflicts unless twins',
		refuses: (a, b, encounter) => tellOfOthers(encounter, a, b),
	},
];

/** Why two figures cannot be held against each other: "counts of different things"; null where they can. */
export function refusalOf(encounter: Encounter, a: Quantity, b: Quantity): string | null {
	const isTwin = encounter.wording.shared >= TWINS;
	let isConflict: boolean | undefined;
	for (const { why, asked, refuses } of GATES) {
		if (isTwin && (asked === 'unless twins' || asked === 'of conflicts unless twins')) continue;
		if (asked === 'of conflicts' || asked === 'of conflicts unless twins') {
			isConflict ??= excludeEachOther(a.mention, b.mention);
			// Whatever is asked from here on is asked of conflicts.
			if (!isConflict) return null;
		}
		if (refuses(a, b, encounter)) return why;
	}
	return null;
}

/** "48 percent of the vote" / "43 percent of ballots": "of the" makes no part of a share. */
function areSharesOfOne({ mention: a }: Quantity, { mention: b }: Quantity): boolean {
	return a.dimension === 'share' && b.dimension === 'share' && a.of !== null && b.of !== null && countAlike(a.of, b.of);
}

/** "rose to 41 degrees and fell to 19" / "was 19 degrees after a high of 41": each side has the other's number too. */
function areToldByBoth(a: Quantity, b: Quantity): boolean {
	const has = ({ place }: Quantity, { mention }: Quantity) =>
		place.sentences.some((sentence) => mentionsOf(sentence, 'quantity').some(({ value }) => value === mention.value));
	return has(a, b) && has(b, a);
}

/** "rose to 41 on Friday" / "rose to 47 on Saturday": a later count. */
function areOfOtherDays(a: Quantity, b: Quantity): boolean {
	const [own, others] = [daysAround(a), daysAround(b)];
	return own.length > 0 && others.length > 0 && !own.some((x) => others.some((y) => canMeanTheSame(x, y)));
}

/** The days and dates in the clause of a figure. */
function daysAround({ sentence, first }: Quantity): readonly TimeMention[] {
	const clause = stretchOfClause(clauseAround(sentence, first));
	return mentionsOf(sentence, 'time').filter(
		(time) => (time.grain === 'day' || time.grain === 'weekday') && time.start < clause.end && time.end > clause.start,
	);
}

const differ = (x: string | number | null | undefined, y: string | number | null | undefined) =>
	x !== undefined && x !== null && y !== undefined && y !== null && x !== y;

/** "60-vote threshold" beside "10 Republicans" and "one of two alternatives": of what is not said to be counted alike nothing is known. */
function areSaidToCountTheSame(a: Quantity, b: Quantity): boolean {
	if (a.mention.dimension !== 'count') return true;
	const haveOutcome = [a, b].every((one) => outcomeAround(one) !== undefined);
	return countTheSame(a, b) === true || changeFromTheSame(a, b) || haveOutcome;
}

/** "One study found", "one of them": no count. */
const isPronoun = ({ mention }: Quantity) => /^one$/i.test(mention.text);

/** Two outlets' figures for one thing lie nearer than this: 33 million and 1,191 people are counted for two things. */
const FAR_APART = 6;

/** Digits slip by a place or a word: "3.2 billion" / "3.2 million", "40 euros" / "400 euros". */
const SLIPS = [10, 100, 1000, 1e6];

function isFarApart(a: QuantityMention, b: QuantityMention): boolean {
	const times = timesApart(a, b);
	return times > FAR_APART && !SLIPS.some((slip) => Math.abs(times - slip) < 1e-6 * slip);
}

function timesApart(a: QuantityMention, b: QuantityMention): number {
	const [x, y] = [Math.abs(a.value), Math.abs(b.value)];
	return Math.max(x, y) / Math.max(Math.min(x, y), 1e-9);
}

/** Whether both count the same sort of thing; null where one does not say what it counts. */
export function countTheSame(a: Quantity, b: Quantity): boolean | null {
	const [x, y] = [countedBy(a), countedBy(b)];
	if (x === null || y === null || a.mention.dimension === 'share') return null;
	return countAlike(x, y);
}

/** "33 million Pakistanis" are people. */
function countedBy({ sentence, after, mention }: Quantity): string | null {
	const noun = sentence.tokens.slice(after, after + 3).find(({ lemma }) => lemma === mention.of);
	return noun && /^\p{Lu}.*s$/u.test(noun.text) ? 'person' : mention.of;
}

/** "from 62 to 64" / "to 65 from 62": where both begin at one number, both tell of one change. */
export function changeFromTheSame(a: Quantity, b: Quantity): boolean {
	const origins = ({ place, sentence }: Quantity) =>
		mentionsOf(sentence, 'quantity')
			.map((mention) => locateIn(place, sentence, mention))
			.filter((one) => purposeOf(one) === 'origin');
	const [own, others] = [origins(a), origins(b)];
	return own.some((x) => others.some((y) => sameMeasure(x, y) && sameAmount(x.mention, y.mention)));
}

export function sameMeasure({ mention: a }: Quantity, { mention: b }: Quantity): boolean {
	return a.dimension === b.dimension && a.unit === b.unit;
}

/** "nearly 600" and "more than 600" are one number seen from two sides. */
export function excludeEachOther(a: QuantityMention, b: QuantityMention): boolean {
	if (sameNumber(a, b)) return false;
	return boundAlike(a, b) || relationOfRanges(amountOf(a), amountOf(b)) === 'disjoint';
}

/** "at least two dead" does not deny "at least three dead", yet the reports know of different numbers. */
function boundAlike(a: QuantityMention, b: QuantityMention): boolean {
	return a.hedge === 'at least' && b.hedge === 'at least' && a.value < EXACT && b.value < EXACT;
}

/** Small numbers are counted, greater ones are rounded. */
const EXACT = 100;

export function sameNumber(a: QuantityMention, b: QuantityMention): boolean {
	return a.per === b.per && a.value === b.value;
}
