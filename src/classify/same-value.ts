/** Whether two mentions are one value: "a dozen" and "12", "June 19" and "Monday" of that week, "U.S." and "American". */
import type { Mention, TimeMention } from '../annotate/mention.ts';
import { sayTheSame } from './ranges.ts';

export function sayTheSameValue(x: Mention, y: Mention): boolean {
	if (x.kind === 'quantity' && y.kind === 'quantity') {
		const alike = x.dimension === y.dimension && x.unit === y.unit && (x.of === y.of || !x.of || !y.of);
		return alike && sayTheSame(x, y);
	}
	if (x.kind === 'time' && y.kind === 'time') return canMeanTheSame(x, y);
	return x.kind === 'place' && y.kind === 'place' && x.key === y.key;
}

/** The same words, or days that both can mean: "last year" and "last November". */
export function canMeanTheSame(x: TimeMention, y: TimeMention): boolean {
	if (x.value === y.value) return true;
	if (x.from === null || x.to === null || y.from === null || y.to === null) return false;
	// Days in ISO 8601 are in order as text.
	return x.from <= y.to && y.from <= x.to;
}
