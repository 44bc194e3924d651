/** For every word the reports that hold it, by their days: those near a day are found without looking at the others. */
import type { Vector } from './vectors.ts';

export interface Postings {
	/** The stretch of `reports` and `weights` in which those of one word stand that lie within a stretch of reports. */
	within(rank: number, from: number, to: number): { readonly start: number; readonly end: number };
	readonly reports: Uint32Array;
	readonly weights: Float32Array;
}

/** @param vectors in the order of their days */
export function postingsOf(vectors: readonly Vector[], words: number): Postings {
	const ends = new Uint32Array(words + 1);
	for (const { ranks } of vectors) for (const rank of ranks) ends[rank + 1] = (ends[rank + 1] as number) + 1;
	for (let rank = 0; rank < words; rank++) ends[rank + 1] = (ends[rank + 1] as number) + (ends[rank] as number);
	const starts = ends.slice();
	const reports = new Uint32Array(ends[words] as number);
	const weights = new Float32Array(reports.length);
	vectors.forEach((vector, report) => {
		vector.ranks.forEach((rank, at) => {
			const place = starts[rank] as number;
			starts[rank] = place + 1;
			reports[place] = report;
			weights[place] = vector.weights[at] as number;
		});
	});
	const within = (rank: number, from: number, to: number) => {
		const [start, end] = [ends[rank] as number, ends[rank + 1] as number];
		return { start: firstFrom(reports, start, end, from), end: firstFrom(reports, start, end, to) };
	};
	return { within, reports, weights };
}

/** The first place in a rising stretch that holds so much or more. */
function firstFrom(numbers: Uint32Array, start: number, end: number, least: number): number {
	let [low, high] = [start, end];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] as number) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
