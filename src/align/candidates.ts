/** Which sentences are worth comparing: those that share words which are not everywhere. */
import type { Sides } from '../model.ts';
import type { Profile } from './profile.ts';

/** Two sentences by their numbers. */
export interface Candidate {
	readonly a: number;
	readonly b: number;
}

/** Sentences of the other report looked at for each sentence. */
const MOST_CANDIDATES = 4;
/** The share of the best candidate's shared weight below which another is not looked at. */
const WORTH_A_LOOK = 0.5;
/** A word in more sentences of the other report than this leads to too many to lead anywhere. */
const MOST_POSTINGS = 64;

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
	const postings = indexOf(among);
	const shared = new Float64Array(among.length);
	from.forEach((profile, one) => {
		const touched = addShared(profile, postings, shared);
		// Of lines that are repeated the one that stands as far into its report is the likeliest counterpart.
		const place = (one / from.length) * among.length;
		const apart = (other: number) => Math.abs(other - place);
		touched.sort((x, y) => (shared[y] as number) - (shared[x] as number) || apart(x) - apart(y) || x - y);
		const enough = WORTH_A_LOOK * (shared[touched[0] ?? 0] as number);
		for (const other of touched.slice(0, MOST_CANDIDATES)) if ((shared[other] as number) >= enough) keep(one, other);
		for (const other of touched) shared[other] = 0;
	});
}

type Postings = ReadonlyMap<number, readonly number[]>;

function indexOf(profiles: readonly Profile[]): Postings {
	const postings = new Map<number, number[]>();
	profiles.forEach(({ words }, number) => {
		for (const word of words) {
			if (word.isStop) continue;
			const list = postings.get(word.lemma);
			if (!list) postings.set(word.lemma, [number]);
			else if (list.at(-1) !== number) list.push(number);
		}
	});
	return postings;
}

/** Adds each shared word's weight to the sentences that have it, and says which these are. */
function addShared({ words }: Profile, postings: Postings, shared: Float64Array): number[] {
	const touched: number[] = [];
	const seen = new Set<number>();
	for (const { lemma, weight } of words) {
		if (seen.has(lemma)) continue;
		seen.add(lemma);
		const list = postings.get(lemma);
		if (!list || list.length > MOST_POSTINGS) continue;
		for (const number of list) {
			if (shared[number] === 0) touched.push(number);
			shared[number] = (shared[number] as number) + weight;
		}
	}
	return touched;
}
