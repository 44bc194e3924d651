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
const MOST_CANDIDATES = 4;
/** The share of the best candidate's shared weight below which another is not looked at. */
const WORTH_A_LOOK = 0.5;
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
	nearest(profiles.a, profiles.b, (a, b) => keep(a, b));
	nearest(profiles.b, profiles.a, (b, a) => keep(a, b));
	return [...couples.values()];
}

function nearest(
	from: readonly Profile[],
	among: readonly Profile[],
	keep: (one: number, other: number) => void,
): void {
	const index = indexOf(among);
	const shared = new Float64Array(among.length);
	from.forEach((profile, one) => {
		// Of lines that are repeated the one that stands as far into its report is the likeliest counterpart.
		const place = (one / from.length) * among.length;
		const apart = (other: number) => Math.abs(other - place);
		const touched = addShared(profile, index, place, shared);
		touched.sort((x, y) => (shared[y] as number) - (shared[x] as number) || apart(x) - apart(y) || x - y);
		const enough = WORTH_A_LOOK * (shared[touched[0] ?? 0] as number);
		for (const other of touched.slice(0, MOST_CANDIDATES)) if ((shared[other] as number) >= enough) keep(one, other);
		for (const other of touched) shared[other] = 0;
	});
}

/** The numbers of the sentences, in order, that have a word, and that have the same words as a whole. */
interface Index {
	readonly words: ReadonlyMap<number, readonly number[]>;
	readonly lines: ReadonlyMap<string, readonly number[]>;
}

function indexOf(profiles: readonly Profile[]): Index {
	const words = new Map<number, number[]>();
	const lines = new Map<string, number[]>();
	profiles.forEach((profile, number) => {
		const telling = tellingWords(profile);
		for (const { lemma } of telling) addTo(words, lemma, number);
		if (telling.length > 0) addTo(lines, lineOf(telling), number);
	});
	return { words, lines };
}

/** Each lemma once, without the words that any sentence could hold. */
function tellingWords({ words }: Profile): readonly Word[] {
	const seen = new Set<number>();
	return words.filter(({ lemma, isStop }) => {
		if (isStop || seen.has(lemma)) return false;
		seen.add(lemma);
		return true;
	});
}

const lineOf = (telling: readonly Word[]) => telling.map(({ lemma }) => lemma).join(' ');

/** Adds each shared word's weight to the sentences that have it, and says which these are. */
function addShared(profile: Profile, { words, lines }: Index, place: number, shared: Float64Array): number[] {
	const touched: number[] = [];
	const add = (numbers: readonly number[], weight: number) => {
		for (const number of numbers) {
			if (shared[number] === 0) touched.push(number);
			shared[number] = (shared[number] as number) + weight;
		}
	};
	const telling = tellingWords(profile);
	const most = mostPostings(shared.length);
	for (const { lemma, weight } of telling) {
		const numbers = words.get(lemma) ?? [];
		if (numbers.length <= most) add(numbers, weight);
	}
	// A line that both reports repeat has no rare word.
	if (touched.length === 0) add(around(lines.get(lineOf(telling)) ?? [], place), profile.weight);
	return touched;
}

/** The few of many sentences that stand about as far into their report. */
function around(numbers: readonly number[], place: number): readonly number[] {
	if (numbers.length <= MOST_POSTINGS) return numbers;
	const first = firstIndex(numbers, (number) => number >= place) - MOST_POSTINGS / 2;
	const from = Math.min(Math.max(0, first), numbers.length - MOST_POSTINGS);
	return numbers.slice(from, from + MOST_POSTINGS);
}
