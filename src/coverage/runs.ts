/**
 * Runs of words that two reports have in common. Every window of so many words of one report is looked up in the other,
 * and a hit is followed as far as both go on alike: what winnowing and suffix arrays find, without leaving any run out.
 */

/** A word with where it stands; a `breaks` before it ends a run. */
export interface RunWord {
	readonly normal: string;
	readonly sentence: string;
	readonly start: number;
	readonly end: number;
	/** Whether a new stretch begins here, so that no run goes across: quoted words behind unquoted ones. */
	readonly breaks: boolean;
}

/** Indices of the first word of a run in both reports, and how many words it has. */
export interface Run {
	readonly at: number;
	readonly there: number;
	readonly length: number;
}

/**
 * Shorter runs are common by chance and by stock phrases ("at a news conference on Monday"): eight words is what studies
 * of text reuse in journalism take.
 */
export const LEAST_RUN = 8;

/** Windows that stand in more places than these are a refrain, and looking all of them up would take long. */
const MOST_PLACES = 20;

/** The runs of `words` that `others` have too, the longest at each place, none overlapping another in `words`. */
export function runsIn(words: readonly RunWord[], others: readonly RunWord[]): readonly Run[] {
	return longestAtEach(words, others).flatMap((alike) => alike.slice(0, 1));
}

/** The same with all that are equally long at a place: what stands twice in `others` may be meant here or there. */
export function longestAtEach(words: readonly RunWord[], others: readonly RunWord[]): readonly (readonly Run[])[] {
	const places = windowsOf(others);
	const runs: (readonly Run[])[] = [];
	for (let at = 0; at + LEAST_RUN <= words.length; ) {
		const found = (places.get(windowAt(words, at)) ?? []).map((there) => ({
			at,
			there,
			length: lengthOf(words, at, others, there),
		}));
		const longest = Math.max(0, ...found.map(({ length }) => length));
		if (longest < LEAST_RUN) at++;
		else {
			runs.push(found.filter(({ length }) => length === longest));
			at += longest;
		}
	}
	return runs;
}

function windowsOf(words: readonly RunWord[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	for (let at = 0; at + LEAST_RUN <= words.length; at++) {
		const window = windowAt(words, at);
		const known = places.get(window);
		if (known === undefined) places.set(window, [at]);
		else if (known.length < MOST_PLACES) known.push(at);
	}
	return places;
}

function windowAt(words: readonly RunWord[], at: number): string {
	let window = '';
	for (let next = at; next < at + LEAST_RUN; next++) window += `${words[next]?.normal} `;
	return window;
}

function lengthOf(words: readonly RunWord[], at: number, others: readonly RunWord[], there: number): number {
	let length = 0;
	for (;;) {
		const [word, other] = [words[at + length], others[there + length]];
		if (word === undefined || other === undefined || word.normal !== other.normal) return length;
		if (length > 0 && (word.breaks || other.breaks)) return length;
		length++;
	}
}
