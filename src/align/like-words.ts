/** Words of two sentences that have like meaning. */
import type { Nearest } from './nearest.ts';
import type { Profile } from './profile.ts';
import { type Setting, wordLikeness } from './word-likeness.ts';
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
	const { setting } = a;
	const { room } = nearest;
	const columns = alone(b, room, nearest.b, setting);
	for (const row of alone(a, room, nearest.a, setting)) {
		const word = a.words[row] as Word;
		for (const column of columns) {
			const likeness = wordLikeness(word, b.words[column] as Word, setting);
			if (likeness > (room[nearest.a + row] as number)) room[nearest.a + row] = likeness;
			if (likeness > (room[nearest.b + column] as number)) room[nearest.b + column] = likeness;
			if (likeness > TOO_LITTLE) like.push({ row, column, likeness });
		}
	}
	return like;
}

/**
 * The places of words that could be like another: stop words meet their own like alone, since "of" is near to "in" in any
 * sentence, and so do words of which nothing is known and, without reports around them, numbers.
 */
function alone({ words }: Profile, room: Float32Array, start: number, setting: Setting): readonly number[] {
	const places: number[] = [];
	for (let place = 0; place < words.length && places.length < MOST_ALONE; place++) {
		const { isStop, kind, vector } = words[place] as Word;
		if (isStop || room[start + place] === 1 || (kind === 'number' && setting === 'alone')) continue;
		if (vector >= 0 || kind !== 'word') places.push(place);
	}
	return places;
}
