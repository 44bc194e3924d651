/** Which reports a report is laid beside: those that share its rarest words. */
import type { Reach } from './order.ts';
import type { Postings } from './postings.ts';
import type { Vector } from './vectors.ts';

/**
 * A report asks for its rarest words until so many reports were named. Words that all reports hold are never asked for:
 * their lists are as long as the corpus, and what they say the rare words of one event have said before.
 */
const MOST_NAMED = 20_000;

/** Of those that it met so many are looked at in full: those that share most of what was asked. */
const MOST_LOOKED_AT = 500;

/** Who shares less of the rarest words is passed over: one shared name in two reports of other matters comes to .01. */
const LEAST_SHARED = 0.03;

/** Finds those reports for any report, by their places. */
export function meetings(postings: Postings, size: number) {
	const shared = new Float64Array(size);
	return (vector: Vector, reach: Reach): readonly number[] => {
		const met: number[] = [];
		let named = 0;
		// The ranks rise from the rarest word to the commonest.
		for (let at = 0; at < vector.ranks.length; at++) {
			const stretches = reach.map(([from, to]) => postings.within(vector.ranks[at] as number, from, to));
			named += stretches.reduce((sum, { start, end }) => sum + end - start, 0);
			if (named > MOST_NAMED) break;
			for (const { start, end } of stretches) {
				for (let place = start; place < end; place++) {
					const report = postings.reports[place] as number;
					if (shared[report] === 0) met.push(report);
					shared[report] =
						(shared[report] as number) + (vector.weights[at] as number) * (postings.weights[place] as number);
				}
			}
		}
		const near = met.filter((report) => (shared[report] as number) >= LEAST_SHARED);
		if (near.length > MOST_LOOKED_AT)
			near.sort((x, y) => (shared[y] as number) - (shared[x] as number) || x - y).length = MOST_LOOKED_AT;
		for (const report of met) shared[report] = 0;
		return near;
	};
}
