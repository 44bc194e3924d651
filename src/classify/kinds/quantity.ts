/** Numbers, money, shares, sizes and durations that differ: "more than 600 stores" / "more than 700 stores". */
import type { QuantityMention } from '../../annotate/mention.ts';
import type { Importance } from '../../model.ts';
import { type Comparison, type Counterparts, counterparts } from '../correspondences/counterparts.ts';
import type { Detector, Discrepancy, Encounter } from '../detector.ts';
import { sortOfEvent } from '../claims/duration.ts';
import { bothSay } from '../explain.ts';
import { locate, spanAt } from '../claims/located.ts';
import {
	changeFromTheSame,
	countTheSame,
	excludeEachOther,
	type Quantity,
	refusalOf,
	sameMeasure,
	sameNumber,
} from '../correspondences/quantity-gates.ts';
import { outcomeAround, type Purpose, purposeOf, withPurpose } from '../claims/quantity-purpose.ts';
import { broughtTogether } from '../correspondences/rate.ts';
import { saidOf } from '../said-of.ts';
import { sameAmount } from '../correspondences/same-value.ts';

export const detectQuantities: Detector = (encounter) =>
	counterparts(
		encounter,
		locate(encounter.places.a, 'quantity'),
		locate(encounter.places.b, 'quantity'),
		comparisonOfQuantities(encounter),
	).map((couple) => discrepancyOf(encounter, couple));

export const comparisonOfQuantities = (encounter: Encounter): Comparison<QuantityMention> => ({
	agree: (a, b) => agree(encounter, a, b),
	refusal: (a, b) => refusalOf(encounter, a, b),
	evidence: (a, b) => evidenceOfPurpose(encounter, a, b),
});

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
		explanation: `${bothSay(encounter, a.text, b.text)}${broughtTogether(couple.a.mention, couple.b.mention)}${saidOf(encounter, couple)}.`,
	};
}

/** "at least nine" is no rounded "eleven": it leaves open how many more there are. */
const isBound = ({ hedge }: QuantityMention) => hedge === 'at least' || hedge === 'at most';

/** Lives count most; else what matters is how far apart the numbers are. */
function importanceOf({ a, b }: Counterparts<QuantityMention>, conflict: boolean): Importance {
	if (!conflict) return 'low';
	if (outcomeAround(a) === 'dead') return 'high';
	const [x, y] = [a, b].map(({ mention }) => (mention.low + mention.high) / 2);
	return x !== undefined && y !== undefined && Math.abs(x - y) > 0.5 * Math.max(Math.abs(x), Math.abs(y))
		? 'high'
		: 'medium';
}
