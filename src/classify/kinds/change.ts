/** A change told by both its ends in one report and by its size in the other: "4,571, down from 5,273" / "fell by 20 percent". */
import type { QuantityMention } from '../../annotate/mention.ts';
import type { Side } from '../../model.ts';
import { tellsOfChange } from '../../lexicon/directions.ts';
import { differenceOf, isInPoints, isSizeByNumber } from '../correspondences/adding-up.ts';
import { weigh } from '../correspondences/counterparts.ts';
import type { Detector, Discrepancy, Encounter } from '../detector.ts';
import { bothSay } from '../explain.ts';
import { type Located, locate, spanAt } from '../claims/located.ts';
import { purposeOf } from '../claims/quantity-purpose.ts';
import { relationOfRanges } from '../correspondences/ranges.ts';
import { sameAmount } from '../correspondences/same-value.ts';

type Quantity = Located<QuantityMention>;

export const detectChanges: Detector = (encounter) =>
	(['a', 'b'] as const).flatMap((side) => changeAgainst(encounter, side) ?? []);

/** Both ends stand on `side`, what the change came to on the other one. */
function changeAgainst(encounter: Encounter, side: Side): Discrepancy | null {
	const own = locate(encounter.places[side], 'quantity');
	const before = own.find(isOriginOfChange);
	const now = before && nearest(own, before);
	if (!before || !now) return null;
	const others = locate(encounter.places[side === 'a' ? 'b' : 'a'], 'quantity');
	const size = others.find((one) => isRelative(before, one) || isAbsolute(before, one));
	if (!size || isToldBySide(own, before, size) || !ofOneThing(encounter, side, now, size)) return null;
	const change = isRelative(before, size)
		? percentOf(before.mention, now.mention)
		: differenceOf(before.mention, now.mention);
	return relationOfRanges(change, size.mention) === 'disjoint'
		? discrepancyOf(encounter, side, before, now, size)
		: null;
}

/** "fell by 20 percent" of 4,571 stores: of shares nobody knows whether it means points. */
const isRelative = (before: Quantity, size: Quantity) => before.mention.dimension !== 'share' && isSizeOfChange(size);

/** "shrank by 10 ships" of 40 ships, "rose one percentage point" of three percent. */
function isAbsolute({ mention: before }: Quantity, size: Quantity): boolean {
	const { dimension, unit } = size.mention;
	if (dimension !== before.dimension || unit !== before.unit) return false;
	return dimension === 'share' ? isInPoints(size) : NUMBERED.has(dimension) && isSizeByNumber(size);
}

const NUMBERED: ReadonlySet<QuantityMention['dimension']> = new Set(['count', 'money']);

/** Where a side tells the share itself, that one is held against the other's. */
const isToldBySide = (own: readonly Quantity[], before: Quantity, size: Quantity) =>
	isRelative(before, size) && own.some(({ mention }) => mention.dimension === 'share');

/** "4,571 stores, down from 5,273": of one measure, in one sentence. */
function nearest(own: readonly Quantity[], before: Quantity): Quantity | undefined {
	const { mention, sentence, first } = before;
	return own
		.filter(
			(one) =>
				one !== before &&
				one.sentence === sentence &&
				one.mention.dimension === mention.dimension &&
				one.mention.unit === mention.unit &&
				one.mention.of !== 'age',
		)
		.sort((x, y) => Math.abs(x.first - first) - Math.abs(y.first - first))[0];
}

const REACH = 4;

/** "rose from 40 to 52", "52 instead of 40"; not "new infections from one infected person". */
function isOriginOfChange(quantity: Quantity): boolean {
	const { sentence, first } = quantity;
	if (purposeOf(quantity) !== 'origin') return false;
	if (sentence.tokens[first - 1]?.normal !== 'from') return true;
	return sentence.tokens.slice(Math.max(0, first - 1 - REACH), first).some(({ lemma }) => tellsOfChange(lemma));
}

/** "fell by 20 percent", "20 percent fewer". */
function isSizeOfChange(quantity: Quantity): boolean {
	const { sentence, first, after, mention } = quantity;
	const near = [
		...sentence.tokens.slice(Math.max(0, first - REACH), first),
		...sentence.tokens.slice(after, after + 2),
	];
	if (mention.dimension !== 'share' || isInPoints(quantity)) return false;
	return near.some(({ lemma }) => tellsOfChange(lemma));
}

const ENOUGH = 0.4;
/** What it adds that both tell the number that the change ends at. */
const SAME_END = 0.3;

function ofOneThing(encounter: Encounter, side: Side, now: Quantity, share: Quantity): boolean {
	const [a, b] = side === 'a' ? [now, share] : [share, now];
	const isToldTwice = locate(share.place, 'quantity').some(({ mention }) => sameAmount(mention, now.mention));
	return weigh(encounter, a, b, isToldTwice ? SAME_END : 0).evidence >= ENOUGH;
}

/** In percent of what was before, from the least to the most that the numbers as written allow. */
function percentOf(before: QuantityMention, now: QuantityMention) {
	const ends = [before.low, before.high].flatMap((from) =>
		[now.low, now.high].map((to) => (100 * Math.abs(to - from)) / from),
	);
	return { low: Math.min(...ends) - ROUNDED, high: Math.max(...ends) + ROUNDED };
}

/** "13 percent" for 13.3 or 12.6. */
const ROUNDED = 0.6;

function discrepancyOf(
	encounter: Encounter,
	side: Side,
	before: Quantity,
	now: Quantity,
	share: Quantity,
): Discrepancy {
	const ends = [spanAt(before), spanAt(now)].sort((x, y) => x.start - y.start);
	const size = spanAt(share);
	const [from, to] = [before.mention.value, now.mention.value];
	const said = ends.map(({ text }) => text).join(' … ');
	const arithmetic = `from ${spanAt(before).text} to ${spanAt(now).text} is ${inFigures(before, share)(from, to)} ${to < from ? 'less' : 'more'}`;
	return {
		kind: 'quantity',
		verdict: 'conflict',
		cause: null,
		importance: 'medium',
		confidence: 0.6,
		a: side === 'a' ? ends : [size],
		b: side === 'a' ? [size] : ends,
		seeAlso: [],
		explanation: `${side === 'a' ? bothSay(encounter, said, size.text) : bothSay(encounter, size.text, said)}: ${arithmetic}.`,
	};
}

/** How great the change is, in what the other side told it in: "20.0 percent", "1 percentage point", "10". */
function inFigures(before: Quantity, size: Quantity): (from: number, to: number) => string {
	if (isRelative(before, size)) return (from, to) => `${((100 * Math.abs(to - from)) / from).toFixed(1)} percent`;
	const points = size.mention.dimension === 'share' ? ' percentage points' : '';
	return (from, to) => `${Number(Math.abs(to - from).toFixed(2)).toLocaleString('en-US')}${points}`;
}
