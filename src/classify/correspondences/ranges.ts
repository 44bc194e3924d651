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
	if (isNear(x.low, y.low) && isNear(x.high, y.high)) return 'equal';
	return x.low <= y.high && y.low <= x.high ? 'overlapping' : 'disjoint';
}

function isNear(x: number, y: number): boolean {
	return Math.abs(x - y) <= TOLERANCE * Math.max(Math.abs(x), Math.abs(y));
}
