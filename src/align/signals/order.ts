/** Words in the same order: "China has no room to compromise" is not "compromise to make room in China". */
import type { Word } from '../words.ts';
import type { WordTable } from '../word-table.ts';

/** The weight of the longest common subsequence of lemmas over the mean weight of both sentences, 0..1 (as ROUGE-L). */
export function sharedOrder({ a, b }: WordTable): number {
	const columns = b.words.length;
	let row = new Float64Array(columns + 1);
	let next = new Float64Array(columns + 1);
	for (const word of a.words) {
		for (let column = 0; column < columns; column++) {
			const same = word.lemma === (b.words[column] as Word).lemma;
			const longer = Math.max(row[column + 1] as number, next[column] as number);
			next[column + 1] = same ? (row[column] as number) + word.weight : longer;
		}
		[row, next] = [next, row];
	}
	return a.weight + b.weight === 0 ? 0 : Math.min(1, (2 * (row[columns] as number)) / (a.weight + b.weight));
}
