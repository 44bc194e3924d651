/** Which sentences are worth comparing: those that share words which are not everywhere. */
import { firstIndex } from '../annotate/words.ts';
import type { Sides } from '../model.ts';
import { addTo } from './lists.ts';
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
 */
export function candidates(profiles: Sides<readonly Profile[]>): readonly Candidate[] {
	const couples = new Map<number, Candidate>();
	const keep = (a: number, b: number) => couples.set(a * profiles.b.length + b, { a, b });
	const [a, b] = [profiles.a.map(tellingOf), profiles.b.map(tellingOf)];
	nearest(a, b, (one, other) => keep(one, other));
	nearest(b, a, (one, other) => keep(other, one));
	return [...couples.values()];
}

function nearest(
	from: readonly Telling[],
	among: readonly Telling[],
	keep: (one: number, other: number) => void,
): void {
	const index = indexOf(among);
	const shared = new Float64Array(among.length);
	from.forEach((sentence, one) => {
		// Of lines that are repeated the one that stands as far into its report is the likeliest counterpart.
		const place = (one / from.length) * among.length;
		const apart = (other: number) => Math.abs(other - place);
		const touched = addShared(sentence, index, place, shared);
		const first = firstFew(
			touched,
			(x, y) => (shared[y] as number) - (shared[x] as number) || apart(x) - apart(y) || x - y,
		);
		const enough = WORTH_A_LOOK * (shared[first[0] ?? 0] as number);
		for (const other of first) if ((shared[other] as number) >= enough) keep(one, other);
		for (const other of touched) shared[other] = 0;
	});
}

/** The first eight of many in an order, which is found without putting the others in order. */
function firstFew(numbers: readonly number[], order: (x: number, y: number) => number): readonly number[] {
	const few: number[] = [];
	for (const number of numbers) {
		let place = few.length;
		while (place > 0 && order(number, few[place - 1] as number) < 0) place--;
		if (place === MOST_CANDIDATES) continue;
		few.splice(place, 0, number);
		if (few.length > MOST_CANDIDATES) few.pop();
	}
	return few;
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
