/** Quantities and times as ranges: a value covers all that rounds or truncates to it. */

export interface Range {
	readonly low: number;
	readonly high: number;
}

/** Disjoint ranges cannot both be right; overlapping ones can ("about three hours" / "more than three hours"). */
export type RangeRelation = 'equal' | 'overlapping' | 'disjoint';

/** Digits a computer cannot hold exactly ("0.1 + 0.2") are no discrepancy. */
const TOLERANCE = 1e-9;

export function relationOfRanges(x: Range, y: Range): RangeRelation {
	const near = TOLERANCE * Math.max(Math.abs(x.high), Math.abs(y.high), 1);
	if (Math.abs(x.low - y.low) <= near && Math.abs(x.high - y.high) <= near) return 'equal';
	return x.low <= y.high + near && y.low <= x.high + near ? 'overlapping' : 'disjoint';
}

/** How far apart two middles may lie when one value is written in two ways: "two hours", "120 minutes". */
const SAME_MIDDLE = 0.015;

/** Whether two ranges are one value, written more or less exactly. */
export function sayTheSame(x: Range, y: Range): boolean {
	if (relationOfRanges(x, y) === 'equal') return true;
	const within = (inner: Range, outer: Range) => outer.low <= inner.low && inner.high <= outer.high;
	const [one, other] = [(x.low + x.high) / 2, (y.low + y.high) / 2];
	return (
		(within(x, y) || within(y, x)) && Math.abs(one - other) <= SAME_MIDDLE * Math.max(Math.abs(one), Math.abs(other))
	);
}
