/** The likeness of every word of one sentence to every word of another: what most signals are read from. */
import type { Profile } from './profile.ts';
import type { Word } from './words.ts';
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
	const table = {
		a,
		b,
		likeness: new Float32Array(a.words.length * b.words.length),
		nearest: { a: new Float32Array(a.words.length), b: new Float32Array(b.words.length) },
	};
	meetSameLemmas(table);
	meetLikeWords(table);
	return table;
}

function meetSameLemmas({ a, b, likeness, nearest }: WordTable): void {
	const [rows, columns] = [a.lemmas.length, b.lemmas.length];
	for (let row = 0; row < rows; row++) {
		const lemma = a.lemmas[row];
		for (let column = 0; column < columns; column++) {
			if (b.lemmas[column] !== lemma) continue;
			likeness[row * columns + column] = nearest.a[row] = nearest.b[column] = 1;
		}
	}
}

/**
 * Words that have met their own lemma are spoken for: the second "talks" of a sentence is nobody's "discussions".
 * Stop words meet their own like alone, since "of" is near to "in" in any sentence.
 */
function meetLikeWords({ a, b, likeness, nearest }: WordTable): void {
	const alone = (word: Word, near: number | undefined) => near !== 1 && !word.isStop;
	const others = placesOf(b, (word, column) => alone(word, nearest.b[column]));
	for (const row of placesOf(a, (word, row) => alone(word, nearest.a[row]))) {
		for (const column of others) {
			const near = wordLikeness(a.words[row] as Word, b.words[column] as Word);
			if (near === 0) continue;
			likeness[row * b.words.length + column] = near;
			if (near > (nearest.a[row] as number)) nearest.a[row] = near;
			if (near > (nearest.b[column] as number)) nearest.b[column] = near;
		}
	}
}

function placesOf({ words }: Profile, wanted: (word: Word, place: number) => boolean): number[] {
	const places: number[] = [];
	for (let place = 0; place < words.length; place++) if (wanted(words[place] as Word, place)) places.push(place);
	return places;
}
