/** Which sentences are worth comparing: those that share words which are not everywhere. */
import { firstIndex } from '../annotate/words.ts';
import type { Sides } from '../model.ts';
import { addTo } from './lists.ts';
import { type Copies, copiesIn, couplesOf, oneToOne } from './copies.ts';
import type { Profile } from './profile.ts';
import type { Word } from './words.ts';

/** Two sentences by their numbers. */
export interface Candidate {
	readonly a: number;
	readonly b: number;
}

/** Sentences of the other report looked at for each sentence. */
const MOST_CANDIDATES = 8;
/** The share of the best candidate's shared weight below which another is not looked at. */
const WORTH_A_LOOK = 0.25;
/** A word in more sentences of the other report than this leads to too many to lead anywhere: 64, or their number's root. */
const MOST_POSTINGS = 64;
const mostPostings = (sentences: number) => Math.max(MOST_POSTINGS, Math.sqrt(sentences));

/**
 * For each sentence, those of the other report that share the weightiest words with it, each couple once. Found over an
 * inverted index, so the time grows with the sentences and not with their couples.
 *
 * What a report says again and again is looked for once: its copies meet those of the other report one to one.
 */
export function candidates(profiles: Sides<readonly Profile[]>): readonly Candidate[] {
	const copies = { a: copiesIn(profiles.a), b: copiesIn(profiles.b) };
	const [a, b] = [tellingsOf(profiles.a, copies.a), tellingsOf(profiles.b, copies.b)];
	const [ofA, ofB] = [nearest(a, b), nearest(b, a)];
	const couples: Candidate[] = [];
	const add = (one: number, other: number) => {
		const [own, met] = [copies.a[one] as Copies, copies.b[other] as Copies];
		const length = couplesOf(own, met, () => sayTheSame(profiles.a[own[0] as number], profiles.b[met[0] as number]));
		for (const couple of oneToOne(own, met, length)) couples.push(couple);
	};
	ofA.forEach((others, one) => {
		for (const other of others) add(one, other);
	});
	ofB.forEach((others, one) => {
		for (const other of others) if (!ofA[other]?.includes(one)) add(other, one);
	});
	return couples;
}

const sayTheSame = (one: Profile | undefined, other: Profile | undefined) =>
	one?.lemmas.join(' ') === other?.lemmas.join(' ');

const tellingsOf = (profiles: readonly Profile[], copies: readonly Copies[]) =>
	copies.map(([first]) => tellingOf(profiles[first as number] as Profile));

/** For each sentence of one report those of the other that share most with it. */
function nearest(from: readonly Telling[], among: readonly Telling[]): readonly (readonly number[])[] {
	const index = indexOf(among);
	const shared = new Float64Array(among.length);
	return from.map((sentence, one) => {
		// Of lines that are repeated the one that stands as far into its report is the likeliest counterpart.
		const place = (one / from.length) * among.length;
		const touched = addShared(sentence, index, place, shared);
		const first = firstFew(touched, shared, place);
		const enough = WORTH_A_LOOK * (shared[first[0] ?? 0] as number);
		const near = first.filter((other) => (shared[other] as number) >= enough);
		for (const other of touched) shared[other] = 0;
		return near;
	});
}

/**
 * The first eight of many, which are found without putting the others in order: those that share most, of equal ones those
 * nearer to a place, of these the first.
 */
function firstFew(numbers: readonly number[], shared: Float64Array, middle: number): readonly number[] {
	const few: number[] = [];
	let least = 0;
	for (const number of numbers) {
		const weight = shared[number] as number;
		if (weight < least) continue;
		let place = few.length;
		while (place > 0 && comesBefore(number, few[place - 1] as number, shared, middle)) place--;
		if (place === MOST_CANDIDATES) continue;
		for (let at = Math.min(few.length, MOST_CANDIDATES - 1); at > place; at--) few[at] = few[at - 1] as number;
		few[place] = number;
		if (few.length === MOST_CANDIDATES) least = shared[few[MOST_CANDIDATES - 1] as number] as number;
	}
	return few;
}

function comesBefore(one: number, other: number, shared: Float64Array, middle: number): boolean {
	const [more, less] = [shared[one] as number, shared[other] as number];
	if (more !== less) return more > less;
	const [near, far] = [Math.abs(one - middle), Math.abs(other - middle)];
	return near === far ? one < other : near < far;
}

/** The numbers of the sentences, in order, that have a word, and that have the same words as a whole. */
interface Index {
	readonly words: ReadonlyMap<number, readonly number[]>;
	readonly sameLines: (line: string) => readonly number[];
}

/** A sentence with those of its words by which another may be found. */
interface Telling {
	readonly telling: readonly Word[];
	readonly weight: number;
}

function indexOf(sentences: readonly Telling[]): Index {
	const words = new Map<number, number[]>();
	sentences.forEach(({ telling }, number) => {
		for (const { lemma } of telling) addTo(words, lemma, number);
	});
	// Few reports repeat whole lines: they are gathered when the first is asked for.
	let lines: ReadonlyMap<string, readonly number[]> | undefined;
	const sameLines = (line: string) => {
		lines ??= linesOf(sentences);
		return lines.get(line) ?? [];
	};
	return { words, sameLines };
}

function linesOf(sentences: readonly Telling[]): ReadonlyMap<string, readonly number[]> {
	const lines = new Map<string, number[]>();
	sentences.forEach(({ telling }, number) => {
		if (telling.length > 0) addTo(lines, lineOf(telling), number);
	});
	return lines;
}

/** Each lemma once, without the words that any sentence could hold. */
function tellingOf({ words, weight }: Profile): Telling {
	const seen = new Set<number>();
	const telling = words.filter(({ lemma, isStop }) => {
		if (isStop || seen.has(lemma)) return false;
		seen.add(lemma);
		return true;
	});
	return { telling, weight };
}

const lineOf = (telling: readonly Word[]) => telling.map(({ lemma }) => lemma).join(' ');

/** Adds each shared word's weight to the sentences that have it, and says which these are. */
function addShared(
	{ telling, weight }: Telling,
	{ words, sameLines }: Index,
	place: number,
	shared: Float64Array,
): number[] {
	const touched: number[] = [];
	const add = (numbers: readonly number[], weight: number) => {
		for (const number of numbers) {
			if (shared[number] === 0) touched.push(number);
			shared[number] = (shared[number] as number) + weight;
		}
	};
	const most = mostPostings(shared.length);
	for (const word of telling) {
		const numbers = words.get(word.lemma) ?? [];
		if (numbers.length <= most) add(numbers, word.weight);
	}
	// A line that both reports repeat has no rare word.
	if (touched.length === 0) add(around(sameLines(lineOf(telling)), place), weight);
	return touched;
}

/** The few of many sentences that stand about as far into their report. */
function around(numbers: readonly number[], place: number): readonly number[] {
	if (numbers.length <= MOST_POSTINGS) return numbers;
	const first = firstIndex(numbers, (number) => number >= place) - MOST_POSTINGS / 2;
	const from = Math.min(Math.max(0, first), numbers.length - MOST_POSTINGS);
	return numbers.slice(from, from + MOST_POSTINGS);
}
