/** The likenesses of all likely couples, found by their place: each is asked for by all couples that stand near it. */
import type { Couple } from './couple.ts';

export interface Likenesses {
	/** The likeness of any two sentences by their numbers; 0 for couples that are not likely, and beyond the ends. */
	readonly at: (a: number, b: number) => number;
	/** The most among the couples of sentence `a` with a sentence next to `b` or next but one, `b` left out. */
	readonly mostBeside: (a: number, b: number) => number;
}

/** How far off a sentence still stands beside another. */
const BESIDE = 2;

export function likenessesOf(couples: readonly Couple[]): Likenesses {
	const { starts, columns, values } = rowsOf(couples);
	const endOf = (a: number) => starts[a + 1] ?? 0;
	/** The place of the first couple of sentence `a` with sentence `b` or a later one. */
	const placeFrom = (a: number, b: number) => {
		let [low, high] = [starts[a] ?? 0, endOf(a)];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((columns[middle] as number) >= b) high = middle;
			else low = middle + 1;
		}
		return low;
	};
	return {
		at: (a, b) => {
			const place = placeFrom(a, b);
			return place < endOf(a) && columns[place] === b ? (values[place] as number) : 0;
		},
		mostBeside: (a, b) => {
			let most = 0;
			const end = endOf(a);
			for (let place = placeFrom(a, b - BESIDE); place < end; place++) {
				const column = columns[place] as number;
				if (column > b + BESIDE) break;
				if (column !== b) most = Math.max(most, values[place] as number);
			}
			return most;
		},
	};
}

/** All couples, those of one sentence of A behind those of the one before it, and each in the order of B. */
interface Rows {
	/** Where the couples of each sentence of A begin, and behind them where the last one's end. */
	readonly starts: Uint32Array;
	readonly columns: Uint32Array;
	readonly values: Float64Array;
}

function rowsOf(couples: readonly Couple[]): Rows {
	const columnsFirst = inOrderOf(couples, ({ b }) => b).items;
	const { items, starts } = inOrderOf(columnsFirst, ({ a }) => a);
	return {
		starts,
		columns: Uint32Array.from(items, ({ b }) => b),
		values: Float64Array.from(items, ({ likeness }) => likeness),
	};
}

/** Counting sort: couples of one number stay in their order. */
function inOrderOf(couples: readonly Couple[], numberOf: (couple: Couple) => number) {
	const starts = new Uint32Array(couples.reduce((most, couple) => Math.max(most, numberOf(couple)), 0) + 2);
	for (const couple of couples) addOne(starts, numberOf(couple) + 1);
	for (let number = 1; number < starts.length; number++)
		starts[number] = (starts[number] as number) + (starts[number - 1] as number);
	const next = starts.slice();
	const items: Couple[] = couples.slice();
	for (const couple of couples) items[addOne(next, numberOf(couple))] = couple;
	return { items, starts };
}

/** The number that stood there. */
function addOne(numbers: Uint32Array, place: number): number {
	const number = numbers[place] as number;
	numbers[place] = number + 1;
	return number;
}
