/** Words that one sentence writes as one and the other as several: "horsemeat" and "horse meat", "SUV" and "sport utility vehicle". */
import { HEAD } from './heads.ts';
import type { Nearest } from './nearest.ts';
import type { Profile } from './profile.ts';
import type { Word } from './words.ts';

/** A word and its parts, by their places. */
export interface WrittenApart {
	/** The side that writes one word. */
	readonly side: 'a' | 'b';
	readonly whole: number;
	readonly parts: readonly number[];
}

/** Shorter words are too often the beginning of another: "in" + "form", "to" + "day". */
const SHORTEST_PART = HEAD;

/** Marks what is written apart as met. Words that have met their own lemma are spoken for. */
export function meetWrittenApart(a: Profile, b: Profile, nearest: Nearest): readonly WrittenApart[] {
	return [
		...meet(a, b, nearest.room, nearest.a, nearest.b).map((found) => ({ side: 'a', ...found }) as const),
		...meet(b, a, nearest.room, nearest.b, nearest.a).map((found) => ({ side: 'b', ...found }) as const),
	];
}

function meet(one: Profile, other: Profile, room: Float32Array, startOfOne: number, startOfOther: number) {
	const found: Omit<WrittenApart, 'side'>[] = [];
	for (let whole = 0; whole < one.heads.length; whole++) {
		if (room[startOfOne + whole] === 1) continue;
		const word = one.words[whole] as Word;
		if (word.isStop || word.kind === 'number') continue;
		// Of most words the first letters alone tell that they begin no compound.
		const first = word.normal.length < 2 * SHORTEST_PART ? -1 : other.heads.indexOf(one.heads[whole] as number);
		if (first < 0 && word.acronym === null) continue;
		const parts = compoundIn(other, word, first) ?? initialsIn(other.words, word);
		if (parts === null || parts.some((place) => room[startOfOther + place] === 1)) continue;
		room[startOfOne + whole] = 1;
		for (const place of parts) room[startOfOther + place] = 1;
		found.push({ whole, parts });
	}
	return found;
}

/** The places of two neighbours that make up a compound, the first of which begins like it; null where there are none. */
function compoundIn({ words, heads }: Profile, { normal }: Word, alike: number): readonly number[] | null {
	for (
		let place = alike;
		place >= 0 && place + 1 < words.length;
		place = heads.indexOf(heads[alike] as number, place + 1)
	) {
		const first = (words[place] as Word).normal;
		if (normal.length - first.length < SHORTEST_PART || !normal.startsWith(first)) continue;
		if (isForm(normal.slice(first.length), (words[place + 1] as Word).normal)) return [place, place + 1];
	}
	return null;
}

/** "website" and "web sites". */
const isForm = (one: string, other: string) => one === other || `${one}s` === other || one === `${other}s`;

/**
 * The places of the words an acronym stands for; stop words may be passed over: "BoE", "Bank of England". Two letters
 * begin any two words, so theirs must be names.
 */
function initialsIn(words: readonly Word[], { acronym }: Word): readonly number[] | null {
	if (acronym === null) return null;
	for (let first = 0; first + acronym.length <= words.length; first++) {
		const places = spelledFrom(words, first, acronym);
		if (places && (places.length > 2 || places.every((place) => words[place]?.kind === 'name'))) return places;
	}
	return null;
}

function spelledFrom(words: readonly Word[], first: number, acronym: string): readonly number[] | null {
	const places: number[] = [];
	for (let place = first; place < words.length && places.length < acronym.length; place++) {
		const { normal, isStop } = words[place] as Word;
		if (normal[0] === acronym[places.length] && !(isStop && places.length === 0)) places.push(place);
		else if (!isStop || places.length === 0) return null;
	}
	return places.length === acronym.length ? places : null;
}
