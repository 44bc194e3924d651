/** Which sentences are worth comparing: those that share a word that is not everywhere. */
import type { Sides } from '../model.ts';
import type { Profile } from './profile.ts';
import type { Weigh } from './weights.ts';

/** Words in more sentences than this of the other report lead nowhere. */
const MOST_POSTINGS = 200;
/** Sentences of the other report looked at for each sentence. */
const MOST_CANDIDATES = 24;

/** Two sentences by their numbers. */
export interface Candidate {
	readonly a: number;
	readonly b: number;
}

/** For each sentence, those of the other report that share the weightiest words with it; each couple once. */
export function candidates(profiles: Sides<readonly Profile[]>, weigh: Weigh): readonly Candidate[] {
	const couples = new Map<number, Candidate>();
	const keep = (a: number, b: number) => couples.set(a * profiles.b.length + b, { a, b });
	nearest(profiles.a, profiles.b, weigh).forEach((list, a) => {
		for (const b of list) keep(a, b);
	});
	nearest(profiles.b, profiles.a, weigh).forEach((list, b) => {
		for (const a of list) keep(a, b);
	});
	return [...couples.values()];
}

function nearest(from: readonly Profile[], among: readonly Profile[], weigh: Weigh): number[][] {
	const postings = new Map<string, number[]>();
	among.forEach(({ lemmas }, number) => {
		for (const lemma of new Set(lemmas)) {
			const list = postings.get(lemma);
			if (list) list.push(number);
			else postings.set(lemma, [number]);
		}
	});
	return from.map(({ lemmas }) => best(lemmas, postings, weigh));
}

function best(lemmas: readonly string[], postings: ReadonlyMap<string, readonly number[]>, weigh: Weigh): number[] {
	const shared = new Map<number, number>();
	for (const lemma of new Set(lemmas)) {
		const list = postings.get(lemma);
		if (!list || list.length > MOST_POSTINGS) continue;
		for (const number of list) shared.set(number, (shared.get(number) ?? 0) + weigh(lemma));
	}
	return [...shared]
		.sort((x, y) => y[1] - x[1] || x[0] - y[0])
		.slice(0, MOST_CANDIDATES)
		.map(([number]) => number);
}
