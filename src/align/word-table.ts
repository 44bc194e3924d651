/** Which words of one sentence meet which of another, and how nearly: what most signals are read from. */
import type { Side } from '../model.ts';
import type { Profile } from './profile.ts';
import { meetLikeWords } from './like-words.ts';
import { type Nearest, nothingNear } from './nearest.ts';
import { meetSameLemmas } from './same-lemmas.ts';
import { meetWrittenApart, type WrittenApart } from './written-apart.ts';

/** Two words of like meaning, by their places, which both meet no word of their own lemma. */
export interface LikeWords {
	readonly row: number;
	readonly column: number;
	/** 0.2..1. */
	readonly likeness: number;
}

export interface WordTable {
	readonly a: Profile;
	readonly b: Profile;
	/** For each word of A, the likeness 0..1 of the nearest word of B, 1 for one lemma; and the other way round. */
	readonly nearest: Nearest;
	/** The weight, in both sentences, of the words met by their own lemma, each met once. */
	readonly sameWeight: number;
	readonly apart: readonly WrittenApart[];
	/** Row by row. */
	readonly like: readonly LikeWords[];
}

export function wordTable(a: Profile, b: Profile): WordTable {
	const nearest = nothingNear(a.words.length, b.words.length);
	const sameWeight = meetSameLemmas(a, b, nearest);
	const apart = meetWrittenApart(a, b, nearest);
	const like = meetLikeWords(a, b, nearest);
	return { a, b, nearest, sameWeight, apart, like };
}

/** How near the nearest word of the other sentence is to a word of this one, by its place. */
export function nearestAt({ nearest }: Pick<WordTable, 'nearest'>, side: Side, place: number): number {
	return nearest.room[nearest[side] + place] as number;
}
