/**
 * Runs of words that two reports have in common, each word of either in one run at most: the same ones whichever report
 * is A. What is looked for from both sides is chosen from together, the longest first, and what is left of a run beside
 * a longer one counts while it is long enough. Where a passage stands twice, the earlier of one report goes with the
 * earlier of the other.
 */
import type { Sides } from '../model.ts';
import { LEAST_RUN, longestAtEach, type Run, type RunWord } from './runs.ts';

/** In the order of A. */
export function runsBetween({ a, b }: Sides<readonly RunWord[]>): readonly Run[] {
	const found = [...longestAtEach(a, b).flat(), ...longestAtEach(b, a).flat().map(exchanged)];
	const isFree = { a: new Array<boolean>(a.length).fill(true), b: new Array<boolean>(b.length).fill(true) };
	return found
		.sort(byLength(isFirst(a, b)))
		.flatMap((run) => {
			const left = freeParts(run, isFree);
			for (const { at, there, length } of left) {
				isFree.a.fill(false, at, at + length);
				isFree.b.fill(false, there, there + length);
			}
			return left;
		})
		.sort((x, y) => x.at - y.at);
}

const exchanged = ({ at, there, length }: Run): Run => ({ at: there, there: at, length });

/** Of equally long ones those that stand earlier in both, then those that stand at about one place. */
function byLength(first: 'at' | 'there'): (x: Run, y: Run) => number {
	const apart = ({ at, there }: Run) => Math.abs(at - there);
	return (x, y) => y.length - x.length || x.at + x.there - y.at - y.there || apart(x) - apart(y) || x[first] - y[first];
}

/** Which report's places decide where all else is equal, as in words that repeat themselves: by the words alone. */
function isFirst(a: readonly RunWord[], b: readonly RunWord[]): 'at' | 'there' {
	const parted = a.findIndex(({ normal }, number) => normal !== b[number]?.normal);
	return parted < 0 || (a[parted]?.normal ?? '') < (b[parted]?.normal ?? '') ? 'at' : 'there';
}

/** The stretches of a run, still long enough, whose words stand in no run yet. */
function freeParts({ at, there, length }: Run, isFree: Sides<readonly boolean[]>): readonly Run[] {
	const parts: Run[] = [];
	let start = 0;
	for (let next = 0; next <= length; next++) {
		if (next < length && isFree.a[at + next] && isFree.b[there + next]) continue;
		if (next - start >= LEAST_RUN) parts.push({ at: at + start, there: there + start, length: next - start });
		start = next + 1;
	}
	return parts;
}
