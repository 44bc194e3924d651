/** Words in the same order: "China has no room to compromise" is not "compromise to make room in China". */
import type { Profile } from '../profile.ts';
import type { Word } from '../words.ts';
import type { WordTable } from '../word-table.ts';

/** The weight of the longest common subsequence of lemmas over the mean weight of both sentences, 0..1 (as ROUGE-L). */
export function sharedOrder({ a, b, nearest }: WordTable): number {
	const columns = met(b, nearest.b);
	const best = new Float64Array(columns.length + 1);
	for (const { lemma, weight } of met(a, nearest.a)) {
		let before = 0;
		for (let column = 0; column < columns.length; column++) {
			const above = best[column + 1] as number;
			const longer = Math.max(above, best[column] as number);
			const other = columns[column] as Word;
			best[column + 1] = lemma === other.lemma ? Math.max(longer, before + (weight + other.weight) / 2) : longer;
			before = above;
		}
	}
	return a.weight + b.weight === 0 ? 0 : Math.min(1, (2 * (best[columns.length] as number)) / (a.weight + b.weight));
}

/** Only words that meet their like can stand in the same order. */
function met({ words }: Profile, nearest: Float32Array): readonly Word[] {
	return words.filter((_, place) => nearest[place] === 1);
}
