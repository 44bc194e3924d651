/** The likeness of every word of one sentence to every word of another: what most signals are read from. */
import type { Profile } from './profile.ts';
import { wordLikeness } from './word-likeness.ts';

export interface WordTable {
	readonly a: Profile;
	readonly b: Profile;
	/** Row by row, a row for each word of A: 0..1, 1 for words of one lemma. */
	readonly likeness: Float32Array;
	/** For each word of A, the likeness of the nearest word of B; and the other way round. */
	readonly nearest: { readonly a: Float32Array; readonly b: Float32Array };
}

export function wordTable(a: Profile, b: Profile): WordTable {
	const [rows, columns] = [a.words.length, b.words.length];
	const likeness = new Float32Array(rows * columns);
	const nearest = { a: new Float32Array(rows), b: new Float32Array(columns) };
	for (let row = 0; row < rows; row++) {
		const word = a.words[row] as Profile['words'][number];
		for (let column = 0; column < columns; column++) {
			const other = b.words[column] as Profile['words'][number];
			const near = word.lemma === other.lemma ? 1 : word.isStop || other.isStop ? 0 : wordLikeness(word, other);
			likeness[row * columns + column] = near;
			if (near > (nearest.a[row] as number)) nearest.a[row] = near;
			if (near > (nearest.b[column] as number)) nearest.b[column] = near;
		}
	}
	return { a, b, likeness, nearest };
}
