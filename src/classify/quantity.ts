/** Numbers, money, shares, sizes and durations that differ: "more than 600 stores" / "more than 700 stores". */
import { mentionsOf, type QuantityMention } from '../annotate/mention.ts';
import { countAlike } from '../lexicon/counted-nouns.ts';
import type { Importance } from '../model.ts';
import { type Counterparts, counterparts, TWINS } from './counterparts.ts';
import type { Detector, Discrepancy, Encounter } from './detector.ts';
import { sortOfEvent } from './duration.ts';
import { bothSay, commonGround } from './explain.ts';
import { type Located, locate, locateIn, spanAt } from './located.ts';
import { tellOfOthers } from './one-matter.ts';
import { mayBeOfOne } from './bearer.ts';
import { isEndOfRange, isForeseen, isPart, periodOf, yearOf } from './quantity-period.ts';
import { followOtherEvents, outcomeAround, type Purpose, purposeOf, withPurpose } from './quantity-purpose.ts';
import { relationOfRanges } from './ranges.ts';
import { amountOf, broughtTogether } from './rate.ts';
import { sameAmount } from './same-value.ts';

type Quantity = Located<QuantityMention>;

export const detectQuantities: Detector = (encounter) =>
	counterparts(encounter, locate(encounter.places.a, 'quantity'), locate(encounter.places.b, 'quantity'), {
		agree: (a, b) => agree(encounter, a, b),
		comparable: (a, b) => comparable(encounter, a, b),
		evidence: (a, b) => evidenceOfPurpose(encounter, a, b),
	}).map((couple) => discrepancyOf(encounter, couple));

function agree({ scope }: Encounter, a: Quantity, b: Quantity): boolean {
	if (!sameMeasure(a, b)) return false;
	// Within one report "at least 21" and "21" are one writer's two ways to put it.
	if (sameAmount(a.mention, b.mention) || isConversion(a, b)) return true;
	return scope !== 'cross' && sameNumber(a.mention, b.mention);
}

/** "about 30 miles" is what "about 48 km" becomes for other readers, and the other way round. */
const CONVERSION = 0.07;

function isConversion(a: Quantity, b: Quantity): boolean {
	const unit = ({ sentence, after }: Quantity) => sentence.tokens[after - 1]?.lemma;
	const [x, y] = [a.mention.value, b.mention.value];
	const measured =
		a.mention.dimension !== 'count' && a.mention.dimension !== 'share' && a.mention.dimension !== 'money';
	return measured && unit(a) !== unit(b) && Math.abs(x - y) <= CONVERSION * Math.max(Math.abs(x), Math.abs(y));
}

/** An hour's notice is no hour of talks, and 12 dead are not 12 injured. */
function comparable(encounter: Encounter, a: Quantity, b: Quantity): boolean {
	if (!sameMeasure(a, b) || purposeOf(a) !== purposeOf(b)) return false;
	if ((a.mention.per === null) !== (b.mention.per === null)) return false;
	if (countTheSame(a, b) === false || isPronoun(a) || isPronoun(b)) return false;
	const [event, otherEvent] = [sortOfEvent(a), sortOfEvent(b)];
	if (event !== undefined && otherEvent !== undefined && event !== otherEvent) return false;
	if (purposeOf(a) === 'age' && !mayBeOfOne(a, b)) return false;
	if (followOtherEvents(a, b)) return false;
	const isTwin = encounter.wording.shared >= TWINS;
	// "the third quarter" and "the fourth quarter" are two quarters.
	if (!isTwin && a.mention.dimension === 'rank') return false;
	if (!isTwin && isFarApart(a.mention, b.mention)) return false;
	const [outcome, other] = [outcomeAround(a), outcomeAround(b)];
	if (outcome !== undefined && other !== undefined && outcome !== other) return false;
	if (!excludeEachOther(a.mention, b.mention)) return true;
	if (periodOf(a) !== periodOf(b) || isPart(a) !== isPart(b)) return false;
	if (isTwin) return true;
	return !isEndOfRange(a) && !isEndOfRange(b) && isOfOneThing(encounter, a, b) && !tellOfOthers(encounter, a, b);
}

/** "60-vote threshold" beside "10 Republicans" and "one of two alternatives": of what is not said to be counted alike nothing is known. */
function isOfOneThing({ sameEvent }: Encounter, a: Quantity, b: Quantity): boolean {
	const [year, other] = [yearOf(a), yearOf(b)];
	if (year !== null && other !== null && year !== other) return false;
	if (sameEvent === 'given') return true;
	if (isForeseen(a) !== isForeseen(b)) return false;
	if (a.mention.dimension !== 'count') return true;
	return countTheSame(a, b) === true || changeFromTheSame(a, b) || outcomeAround(a) !== undefined;
}

/** "One study found", "one of them": no count. */
function isPronoun({ mention }: Quantity): boolean {
	return /^one$/i.test(mention.text);
}

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
function countTheSame(a: Quantity, b: Quantity): boolean | null {
	const [x, y] = [countedBy(a), countedBy(b)];
	if (x === null || y === null || a.mention.dimension === 'share') return null;
	return countAlike(x, y);
}

/** "33 million Pakistanis" are people. */
function countedBy({ sentence, after, mention }: Quantity): string | null {
	const noun = sentence.tokens.slice(after, after + 3).find(({ lemma }) => lemma === mention.of);
	return noun && /^\p{Lu}.*s$/u.test(noun.text) ? 'person' : mention.of;
}

/** What it adds that both count the same or write the same number, and that both are lengths of one sort of event, or notices of one. */
const SAME_COUNT = 0.3;
const SAME_PURPOSE = 0.55;

/** Two notices of one meeting are told in one pair; two ages or starting points may be anybody's. */
const TELLING: ReadonlySet<Purpose> = new Set(['before', 'after', 'ago']);

function evidenceOfPurpose({ scope, reference }: Encounter, a: Quantity, b: Quantity): number {
	const event = sortOfEvent(a);
	const sameEvent = event !== undefined && event === sortOfEvent(b);
	if (scope !== 'cross' && reference !== null) return sameEvent && event === reference ? SAME_PURPOSE : 0;
	if (sameEvent || TELLING.has(purposeOf(a))) return SAME_PURPOSE;
	return countTheSame(a, b) || sameNumber(a.mention, b.mention) || changeFromTheSame(a, b) ? SAME_COUNT : 0;
}

/** "from 62 to 64" / "to 65 from 62": where both begin at one number, both tell of one change. */
function changeFromTheSame(a: Quantity, b: Quantity): boolean {
	const origins = ({ place, sentence }: Quantity) =>
		mentionsOf(sentence, 'quantity')
			.map((mention) => locateIn(place, sentence, mention))
			.filter((one) => purposeOf(one) === 'origin');
	const [own, others] = [origins(a), origins(b)];
	return own.some((x) => others.some((y) => sameMeasure(x, y) && sameAmount(x.mention, y.mention)));
}

function sameMeasure({ mention: a }: Quantity, { mention: b }: Quantity): boolean {
	return a.dimension === b.dimension && a.unit === b.unit;
}

function discrepancyOf(encounter: Encounter, couple: Counterparts<QuantityMention>): Discrepancy {
	const [a, b] = [withPurpose(couple.a), withPurpose(couple.b)].map((stretch, i) =>
		spanAt(i ? couple.b : couple.a, stretch),
	);
	if (!a || !b) throw new Error('a couple has two sides');
	const conflict = excludeEachOther(couple.a.mention, couple.b.mention);
	return {
		kind: 'quantity',
		verdict: conflict ? 'conflict' : 'difference',
		cause: conflict || isBound(couple.a.mention) !== isBound(couple.b.mention) ? null : 'rounding',
		importance: importanceOf(couple, conflict),
		confidence: couple.evidence,
		a: [a],
		b: [b],
		seeAlso: [],
		explanation: `${bothSay(encounter, a.text, b.text)}${broughtTogether(couple.a.mention, couple.b.mention)}${commonGround(encounter, couple.common)}.`,
	};
}

/** "at least nine" is no rounded "eleven": it leaves open how many more there are. */
const isBound = ({ hedge }: QuantityMention) => hedge === 'at least' || hedge === 'at most';

/** "nearly 600" and "more than 600" are one number seen from two sides. */
function excludeEachOther(a: QuantityMention, b: QuantityMention): boolean {
	if (sameNumber(a, b)) return false;
	return boundAlike(a, b) || relationOfRanges(amountOf(a), amountOf(b)) === 'disjoint';
}

/** "at least two dead" does not deny "at least three dead", yet the reports know of different numbers. */
function boundAlike(a: QuantityMention, b: QuantityMention): boolean {
	return a.hedge === 'at least' && b.hedge === 'at least' && a.value < EXACT && b.value < EXACT;
}

/** Small numbers are counted, greater ones are rounded. */
const EXACT = 100;

function sameNumber(a: QuantityMention, b: QuantityMention): boolean {
	return a.per === b.per && a.value === b.value;
}

/** Lives count most; else what matters is how far apart the numbers are. */
function importanceOf({ a, b }: Counterparts<QuantityMention>, conflict: boolean): Importance {
	if (!conflict) return 'low';
	if (outcomeAround(a) === 'dead') return 'high';
	const [x, y] = [a, b].map(({ mention }) => (mention.low + mention.high) / 2);
	return x !== undefined && y !== undefined && Math.abs(x - y) > 0.5 * Math.max(Math.abs(x), Math.abs(y))
		? 'high'
		: 'medium';
}
