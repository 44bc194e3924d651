/** Words in one order: "134 to 63 against Ryan" tells more than "63", "134" and "Ryan". */
import type { Couple } from '../couple.ts';
import type { Profile } from '../profile.ts';
import type { Surroundings } from '../surroundings.ts';

/** A longer sentence is read to here: the table grows with the product of both lengths. */
const MOST_WORDS = 80;

/** The longest run of lemmas in one order, gaps allowed, over the words of the shorter sentence, 0..1. */
export function wordOrderAmong({ profiles }: Pick<Surroundings, 'profiles'>) {
	return ({ a, b }: Couple): number => {
		const [one, other] = [lemmasOf(profiles.a[a]), lemmasOf(profiles.b[b])];
		return longestCommon(one, other) / Math.max(1, Math.min(one.length, other.length));
	};
}

function lemmasOf(profile: Profile | undefined): readonly number[] {
	return profile?.lemmas.slice(0, MOST_WORDS) ?? [];
}

/** Longest common subsequence, by the usual table of which one row is kept. */
function longestCommon(one: readonly number[], other: readonly number[]): number {
	const row = new Uint16Array(other.length + 1);
	for (const lemma of one) {
		let diagonal = 0;
		for (let column = 1; column <= other.length; column++) {
			const above = row[column] as number;
			row[column] = lemma === other[column - 1] ? diagonal + 1 : Math.max(above, row[column - 1] as number);
			diagonal = above;
		}
	}
	return row[other.length] as number;
}
