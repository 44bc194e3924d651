/** Words of two sentences that have like meaning. */
import type { Profile } from './profile.ts';
import { type Setting, wordLikeness } from './word-likeness.ts';
import type { LikeWords, WordTable } from './word-table.ts';
import type { Word } from './words.ts';

/** Likenesses up to this are not worth a word's one place. */
const TOO_LITTLE = 0.2;
/** More words that meet nothing are in no sentence, and likening each to each takes the square of their number. */
const MOST_ALONE = 100;

/**
 * Likens the words that have not met their own lemma; the others are spoken for: the second "talks" of a sentence is
 * nobody's "discussions".
 */
export function meetLikeWords(a: Profile, b: Profile, nearest: WordTable['nearest']): readonly LikeWords[] {
	const like: LikeWords[] = [];
	const { setting } = a;
	const columns = alone(b, nearest.b, setting);
	for (const row of alone(a, nearest.a, setting)) {
		const word = a.words[row] as Word;
		for (const column of columns) {
			const likeness = wordLikeness(word, b.words[column] as Word, setting);
			if (likeness > (nearest.a[row] as number)) nearest.a[row] = likeness;
			if (likeness > (nearest.b[column] as number)) nearest.b[column] = likeness;
			if (likeness > TOO_LITTLE) like.push({ row, column, likeness });
		}
	}
	return like;
}

/**
 * The places of words that could be like another: stop words meet their own like alone, since "of" is near to "in" in any
 * sentence, and so do words of which nothing is known and, without reports around them, numbers.
 */
function alone({ words }: Profile, nearest: Float32Array, setting: Setting): readonly number[] {
	const places: number[] = [];
	for (let place = 0; place < words.length && places.length < MOST_ALONE; place++) {
		const { isStop, kind, vector } = words[place] as Word;
		if (isStop || nearest[place] === 1 || (kind === 'number' && setting === 'alone')) continue;
		if (vector >= 0 || kind !== 'word') places.push(place);
	}
	return places;
}
