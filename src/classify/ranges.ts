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
	return x.low <= y.high && y.low <= x.high ? 'overlapping' : 'disjoint';
}
