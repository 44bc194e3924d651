/**
 * How the words of two places run side by side: which stretches of words were exchanged, between words that stayed.
 *
 * Where nearly all words agree ("a 30-day ban" / "a 60-day ban" in the same wire copy), an exchanged stretch is the best
 * evidence there is that two mentions stand for the same thing.
 */
import type { Token } from '../../annotate/mention.ts';
import { STOP_WORDS } from '../../lexicon/stop-words.ts';
import type { Sides, Stretch } from '../../model.ts';
import type { Place } from '../detector.ts';

/** Words of A in whose stead B has others. One side may be empty: words that only the other has. */
export interface Change extends Sides<readonly Token[]> {
	/** The words that stayed on either side of the exchange; null at the ends of a place. */
	readonly before: Sides<Token> | null;
	readonly after: Sides<Token> | null;
}

export interface Wording {
	/** The words of the two places, without punctuation. */
	readonly words: Sides<readonly Token[]>;
	readonly changes: readonly Change[];
	/** 0..1: the words that stayed, against the words of both places (Dice's coefficient). */
	readonly shared: number;
}

/** Longer places are no twins; the table below grows with the product of both lengths. */
const LONGEST = 160;

export function wordingOf(places: Sides<Place>): Wording {
	const words = { a: wordsOf(places.a), b: wordsOf(places.b) };
	const total = words.a.length + words.b.length;
	if (total === 0 || Math.max(words.a.length, words.b.length) > LONGEST) return { words, changes: [], shared: 0 };
	const kept = longestCommon(words.a, words.b);
	return { words, changes: changesBetween(words, kept), shared: (2 * kept.length) / total };
}

function wordsOf(place: Place): readonly Token[] {
	const words: Token[] = [];
	for (const { tokens } of place.sentences) {
		for (const token of tokens) if (token.kind !== 'punctuation') words.push(token);
	}
	return words;
}

/** Index pairs of a longest common subsequence (dynamic programming; see Gusfield 1997, section 11.6). */
function longestCommon(a: readonly Token[], b: readonly Token[]): readonly (readonly [number, number])[] {
	const keys = { a: a.map(keyOf), b: b.map(keyOf) };
	const numbers = numbered(keys);
	const same = commonBeginning(numbers);
	return keptIn(keys, numbers, same, lengthsOf(numbers, same));
}

/** Two places as lists of words. */
type Keys = Sides<readonly string[]>;
type Numbers = Sides<readonly number[]>;

/** Equal words of the two have equal numbers; -1 for a word that B lacks. */
function numbered({ a, b }: Keys): Numbers {
	const numbers = new Map<string, number>();
	for (const key of b) if (!numbers.has(key)) numbers.set(key, numbers.size);
	return { a: a.map((key) => numbers.get(key) ?? -1), b: b.map((key) => numbers.get(key) as number) };
}

/** For each place of both, how many words the rest of A and the rest of B have in common; row by row, one more of each. */
function lengthsOf({ a, b }: Numbers, same: number): Uint16Array {
	const width = b.length + 1;
	const lengths = new Uint16Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= same; i--) {
		const word = a[i] as number;
		const row = i * width;
		// A word that the other place lacks changes nothing: most do.
		if (word < 0) lengths.copyWithin(row, row + width, row + 2 * width);
		else fillRow(lengths, row, word, b, same);
	}
	return lengths;
}

function fillRow(lengths: Uint16Array, row: number, word: number, words: readonly number[], same: number): void {
	const below = row + words.length + 1;
	for (let j = words.length - 1; j >= same; j--) {
		const kept = lengths[below + j] as number;
		const right = lengths[row + j + 1] as number;
		const met = word === words[j] ? (lengths[below + j + 1] as number) + 1 : 0;
		lengths[row + j] = Math.max(kept, right, met);
	}
}

function keptIn(
	keys: Keys,
	{ a, b }: Numbers,
	same: number,
	lengths: Uint16Array,
): readonly (readonly [number, number])[] {
	const width = b.length + 1;
	const kept: [number, number][] = [];
	for (let at = 0; at < same; at++) kept.push([at, at]);
	for (let i = same, j = same; i < a.length && j < b.length; ) {
		const at = i * width + j;
		const [down, right] = [lengths[at + width] as number, lengths[at + 1] as number];
		if (a[i] === b[j] && lengths[at] === (lengths[at + width + 1] as number) + 1) kept.push([i++, j++]);
		// What keeps more words; else what keeps both readings in step; else by the words: the same from either side.
		else if (down !== right ? down > right : skipsFirst(keys, i, j)) i++;
		else j++;
	}
	return kept;
}

function skipsFirst({ a, b }: Keys, i: number, j: number): boolean {
	const ahead = i * b.length - j * a.length;
	return ahead !== 0 ? ahead < 0 : (a[i] as string) < (b[j] as string);
}

/** How many words both begin with: these stay, whatever follows. */
function commonBeginning({ a, b }: Numbers): number {
	let at = 0;
	while (at < a.length && at < b.length && a[at] === b[at]) at++;
	return at;
}

/** "doesn't" has the lemma of "does", and the opposite sense. */
const keyOf = ({ normal, lemma }: Token) => (normal.endsWith("n't") ? normal : lemma);

function changesBetween(words: Sides<readonly Token[]>, kept: readonly (readonly [number, number])[]): Change[] {
	const changes: Change[] = [];
	let [i, j] = [0, 0];
	for (const [nextI, nextJ] of [...kept, [words.a.length, words.b.length] as const]) {
		if (nextI > i || nextJ > j) {
			const [before, after] = [wordsAt(words, i - 1, j - 1), wordsAt(words, nextI, nextJ)];
			changes.push({ a: words.a.slice(i, nextI), b: words.b.slice(j, nextJ), before, after });
		}
		[i, j] = [nextI + 1, nextJ + 1];
	}
	return changes;
}

function wordsAt(words: Sides<readonly Token[]>, i: number, j: number): Sides<Token> | null {
	const [a, b] = [words.a[i], words.b[j]];
	return a && b ? { a, b } : null;
}

/** From the first to the last of some neighbouring words. */
export function stretchOf(tokens: readonly Token[]): Stretch {
	return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** Whether the words of each side stand elsewhere on the other: then they changed places and were not exchanged. */
export function isMoved({ wording: { words } }: { readonly wording: Wording }, { a, b }: Change): boolean {
	return standIn(a, words.b) && standIn(b, words.a);
}

function standIn(tokens: readonly Token[], words: readonly Token[]): boolean {
	return tokens.some(({ lemma }) => words.some((word) => word.lemma === lemma) && !STOP_WORDS.has(lemma));
}
