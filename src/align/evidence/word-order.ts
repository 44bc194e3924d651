/** Words in one order: "134 to 63 against Ryan" tells more than "63", "134" and "Ryan". */
import type { Couple } from '../couple.ts';
import { LEMMAS } from '../lemma-marks.ts';
import type { Surroundings } from '../surroundings.ts';

/** A longer sentence is read to here: the table grows with the product of both lengths. */
const MOST_WORDS = 80;

/** The longest run of lemmas in one order, gaps allowed, over the words of the shorter sentence, 0..1. */
export function wordOrderAmong({ profiles }: Pick<Surroundings, 'profiles'>) {
	const row = new Uint16Array(MOST_WORDS + 1);
	return ({ a, b }: Couple): number => {
		const [one, other] = [profiles.a[a]?.lemmas ?? [], profiles.b[b]?.lemmas ?? []];
		return longestCommon(one, other, row) / Math.max(1, Math.min(MOST_WORDS, one.length, other.length));
	};
}

/** Longest common subsequence, by the usual table of which one row is kept. */
function longestCommon(one: readonly number[], other: readonly number[], row: Uint16Array): number {
	const [rows, columns] = [Math.min(MOST_WORDS, one.length), Math.min(MOST_WORDS, other.length)];
	row.fill(0, 0, columns + 1);
	LEMMAS.b.mark(other);
	for (let place = 0; place < rows; place++) {
		const lemma = one[place];
		// A word that the other sentence lacks leaves the row as it is: most are.
		if (!LEMMAS.b.has(lemma as number)) continue;
		let diagonal = 0;
		for (let column = 1; column <= columns; column++) {
			const above = row[column] as number;
			row[column] = lemma === other[column - 1] ? diagonal + 1 : Math.max(above, row[column - 1] as number);
			diagonal = above;
		}
	}
	return row[columns] as number;
}
