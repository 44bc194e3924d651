/** Numbers, money, shares, sizes and durations that differ: "more than 600 stores" / "more than 700 stores". */
import type { QuantityMention } from '../annotate/mention.ts';
import { countAlike } from '../lexicon/counted-nouns.ts';
import type { Importance } from '../model.ts';
import { type Counterparts, counterparts } from './counterparts.ts';
import type { Detector, Discrepancy, Encounter } from './detector.ts';
import { sortOfEvent } from './duration.ts';
import { bothSay, commonGround } from './explain.ts';
import { type Located, locate, spanAt } from './located.ts';
import { outcomeAround, purposeOf, withPurpose } from './quantity-purpose.ts';
import { type Range, relationOfRanges, sayTheSame } from './ranges.ts';
import { rateOf } from './rate.ts';

type Quantity = Located<QuantityMention>;

export const detectQuantities: Detector = (encounter) =>
	counterparts(encounter, locate(encounter.places.a, 'quantity'), locate(encounter.places.b, 'quantity'), {
		agree,
		comparable,
		evidence: (a, b) => evidenceOfPurpose(encounter, a, b),
	}).map((couple) => discrepancyOf(encounter, couple));

function agree(a: Quantity, b: Quantity): boolean {
	return sameMeasure(a, b) && sayTheSame(amountOf(a), amountOf(b));
}

/** The amount, brought to a year where it is one a week or a month. */
function amountOf(quantity: Quantity): Range {
	return rateOf(quantity) ?? quantity.mention;
}

/** An hour's notice is no hour of talks, and 12 dead are not 12 injured. */
function comparable(a: Quantity, b: Quantity): boolean {
	if (!sameMeasure(a, b) || purposeOf(a) !== purposeOf(b)) return false;
	if ((rateOf(a) === null) !== (rateOf(b) === null)) return false;
	const [x, y] = [a.mention.of, b.mention.of];
	if (x !== null && y !== null && !countAlike(x, y)) return false;
	const [event, otherEvent] = [sortOfEvent(a), sortOfEvent(b)];
	if (event !== undefined && otherEvent !== undefined && event !== otherEvent) return false;
	const [outcome, other] = [outcomeAround(a), outcomeAround(b)];
	return outcome === undefined || other === undefined || outcome === other;
}

/** The evidence that two lengths of one sort of event, or two notices, belong to the same event when little else is alike. */
const SAME_PURPOSE = 0.55;

function evidenceOfPurpose({ scope, reference }: Encounter, a: Quantity, b: Quantity): number {
	const event = sortOfEvent(a);
	const sameEvent = event !== undefined && event === sortOfEvent(b);
	if (scope !== 'cross') return sameEvent && event === reference ? SAME_PURPOSE : 0;
	return sameEvent || purposeOf(a) !== 'plain' ? SAME_PURPOSE : 0;
}

function sameMeasure({ mention: a }: Quantity, { mention: b }: Quantity): boolean {
	return a.dimension === b.dimension && a.unit === b.unit;
}

function discrepancyOf(encounter: Encounter, couple: Counterparts<QuantityMention>): Discrepancy {
	const [a, b] = [withPurpose(couple.a), withPurpose(couple.b)].map((stretch, i) =>
		spanAt(i ? couple.b : couple.a, stretch),
	);
	if (!a || !b) throw new Error('a couple has two sides');
	const conflict = relationOfRanges(amountOf(couple.a), amountOf(couple.b)) === 'disjoint';
	return {
		kind: 'quantity',
		verdict: conflict ? 'conflict' : 'difference',
		cause: conflict ? null : 'rounding',
		importance: importanceOf(couple, conflict),
		confidence: couple.evidence,
		a: [a],
		b: [b],
		seeAlso: [],
		explanation: `${bothSay(encounter, a.text, b.text)}${commonGround(couple.common)}.`,
	};
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
