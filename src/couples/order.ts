/** Reports in an order of their own: by day, then outlet, then key. Reports without a day come last. */
import type { Corpus } from './corpus.ts';

export interface Ordered {
	/** The numbers of the reports in the corpus, by their places in this order. */
	readonly numbers: Uint32Array;
	readonly keys: readonly string[];
	readonly outlets: readonly (string | null)[];
	readonly days: readonly (number | null)[];
	/** The first place of a report without a day. */
	readonly undated: number;
}

export function ordered(corpus: Corpus): Ordered {
	const all = Array.from({ length: corpus.size }, (_, number) => ({ number, ...corpus.about(number) }));
	all.sort(
		(x, y) =>
			(x.day ?? Number.MAX_SAFE_INTEGER) - (y.day ?? Number.MAX_SAFE_INTEGER) ||
			byText(x.outlet ?? '', y.outlet ?? '') ||
			byText(x.key, y.key),
	);
	const undated = all.findIndex(({ day }) => day === null);
	return {
		numbers: Uint32Array.from(all, ({ number }) => number),
		keys: all.map(({ key }) => key),
		outlets: all.map(({ outlet }) => outlet),
		days: all.map(({ day }) => day),
		undated: undated < 0 ? all.length : undated,
	};
}

/** Not by the rules of a language, which differ between machines. */
const byText = (x: string, y: string) => (x === y ? 0 : x < y ? -1 : 1);

/** The stretches of places in which a report's couples can lie: those of days near enough, and those of no day. */
export type Reach = readonly (readonly [from: number, to: number])[];

export function reachesOf({ days, undated }: Ordered, most: number): readonly Reach[] {
	let [from, to] = [0, 0];
	const all = [[0, days.length]] as const;
	return days.map((day) => {
		if (day === null) return all;
		while ((days[from] as number) < day - most) from++;
		while (to < undated && (days[to] as number) <= day + most) to++;
		return [
			[from, to],
			[undated, days.length],
		];
	});
}
