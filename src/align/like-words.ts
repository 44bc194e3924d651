/** Words of two sentences that have like meaning. */
import type { Nearest } from './nearest.ts';
import type { Profile } from './profile.ts';
import { cosine, UNRELATED, wordLikeness } from './word-likeness.ts';
import type { LikeWords } from './word-table.ts';
import type { Word } from './words.ts';

/** Likenesses up to this are not worth a word's one place. */
const TOO_LITTLE = 0.2;
/** More words that meet nothing are in no sentence, and likening each to each takes the square of their number. */
const MOST_ALONE = 100;

/**
 * Likens the words that have not met their own lemma; the others are spoken for: the second "talks" of a sentence is
 * nobody's "discussions".
 */
export function meetLikeWords(a: Profile, b: Profile, nearest: Nearest): readonly LikeWords[] {
	const like: LikeWords[] = [];
	const { room } = nearest;
	const rows = alone(a, room, nearest.a);
	const columns = rows.length === 0 ? [] : alone(b, room, nearest.b);
	const heed = (row: number, column: number, likeness: number) => {
		if (likeness > (room[nearest.a + row] as number)) room[nearest.a + row] = likeness;
		if (likeness > (room[nearest.b + column] as number)) room[nearest.b + column] = likeness;
		if (likeness > TOO_LITTLE) like.push({ row, column, likeness });
	};
	for (const row of rows) likenEach(row, a.words[row] as Word, columns, b, heed);
	return like;
}

/** Most words are neither near nor names: that loop is short, and goes round often. */
function likenEach(row: number, word: Word, columns: readonly number[], b: Profile, heed: Heed): void {
	const { words, setting } = b;
	for (let at = 0; at < columns.length; at++) {
		const column = columns[at] as number;
		const other = words[column] as Word;
		if (word.kind === 'word' && cosine(word, other) <= UNRELATED) continue;
		const likeness = wordLikeness(word, other, setting);
		if (likeness > 0) heed(row, column, likeness);
	}
}

type Heed = (row: number, column: number, likeness: number) => void;

/**
 * The places of words that could be like another: stop words meet their own like alone, since "of" is near to "in" in any
 * sentence, and so do words of which nothing is known and, without reports around them, numbers.
 */
function alone({ words, setting }: Profile, room: Float32Array, start: number): readonly number[] {
	const places: number[] = [];
	for (let place = 0; place < words.length && places.length < MOST_ALONE; place++) {
		const { isStop, kind, vector } = words[place] as Word;
		if (isStop || room[start + place] === 1 || (kind === 'number' && setting === 'alone')) continue;
		if (vector >= 0 || kind !== 'word') places.push(place);
	}
	return places;
}
