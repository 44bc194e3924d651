/** The likenesses of all likely couples, found by their place: each is asked for by all couples that stand near it. */
import { firstIndex } from '../annotate/words.ts';
import type { Couple } from './couple.ts';
import { addTo } from './lists.ts';

export interface Likenesses {
	/** The likeness of any two sentences by their numbers; 0 for couples that are not likely, and beyond the ends. */
	readonly at: (a: number, b: number) => number;
	/** The most among the couples of sentence `a` with a sentence next to `b` or next but one, `b` left out. */
	readonly mostBeside: (a: number, b: number) => number;
}

/** How far off a sentence still stands beside another. */
const BESIDE = 2;

export function likenessesOf(couples: readonly Couple[]): Likenesses {
	const rows = rowsOf(couples);
	const placeIn = (row: readonly Couple[], b: number) => firstIndex(row, (couple) => couple.b >= b);
	return {
		at: (a, b) => {
			const row = rows.get(a) ?? [];
			const couple = row[placeIn(row, b)];
			return couple?.b === b ? couple.likeness : 0;
		},
		mostBeside: (a, b) => {
			const row = rows.get(a) ?? [];
			let most = 0;
			for (let place = placeIn(row, b - BESIDE); place < row.length; place++) {
				const couple = row[place] as Couple;
				if (couple.b > b + BESIDE) break;
				if (couple.b !== b && couple.likeness > most) most = couple.likeness;
			}
			return most;
		},
	};
}

/** The couples of each sentence of A, in the order of B. */
function rowsOf(couples: readonly Couple[]): ReadonlyMap<number, readonly Couple[]> {
	const rows = new Map<number, Couple[]>();
	for (const couple of couples) addTo(rows, couple.a, couple);
	for (const row of rows.values()) row.sort((x, y) => x.b - y.b);
	return rows;
}
