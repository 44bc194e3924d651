/** Where on a page the article most likely stands. */

/** Both indices inclusive; an empty stretch (`last` before `first`) when there is no prose. */
export interface Region {
	readonly first: number;
	readonly last: number;
	/** Its words of prose, less what stands between. */
	readonly worth: number;
}

/** What a line that is no prose takes from the worth of a stretch, in words. */
const COST_OF_OTHER = 12;

/**
 * The stretch of lines that holds the most words of prose with the least else between them: the greatest sum over
 * neighbouring lines (Kadane's method).
 *
 * @param prose words of prose in each line, 0 for a line that is none
 */
export function proseRegion(prose: readonly number[]): Region {
	let best: Region = { worth: 0, first: 0, last: -1 };
	let worth = 0;
	let first = 0;
	prose.forEach((words, i) => {
		if (worth <= 0) {
			worth = 0;
			first = i;
		}
		worth += words > 0 ? words : -COST_OF_OTHER;
		if (worth > best.worth) best = { worth, first, last: i };
	});
	return best;
}
