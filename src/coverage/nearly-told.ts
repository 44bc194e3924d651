/**
 * Sentences that were paired with none, and whose nearest in the other report missed being paired by little: the claim may
 * stand there in other words, and nobody should call it left out before having looked.
 */
import { likelyCouples } from '../align/align.ts';
import { reportsMeet, weighed } from '../align/links.ts';
import { profilesOf } from '../align/profile.ts';
import { surroundingsOf } from '../align/surroundings.ts';
import type { Compared } from '../compare.ts';
import type { Sides } from '../model.ts';

/** The nearest sentence of the other report, by the id of a sentence that was not paired. */
export type NearlyTold = Sides<ReadonlyMap<string, string>>;

/**
 * Logarithm of the odds of a link, 0 where it would stand. Of labelled sentences between the two bounds every second was
 * linked by readers to just this one, and seven in ten to this or another; below it fewer.
 */
const LEAST_ODDS = -0.5;

export function nearlyToldOf({ annotated, comparison }: Compared): NearlyTold {
	const profiles = profilesOf(annotated);
	const couples = weighed(surroundingsOf(annotated, profiles, likelyCouples(profiles)));
	const near = reportsMeet(couples) ? couples.filter(({ odds }) => odds >= LEAST_ODDS) : [];
	const paired = new Set(comparison.pairs.flatMap(({ a, b }) => [...a, ...b]));
	const nearest = (own: 'a' | 'b', other: 'a' | 'b') => {
		const found = new Map<string, string>();
		// Of two that come as near, a headline and the sentence that repeats it, the earlier one: from either side.
		for (const link of [...near].sort((x, y) => y.odds - x.odds || x[other] - y[other])) {
			const [id, there] = [idOf(profiles[own], link[own]), idOf(profiles[other], link[other])];
			if (id !== null && there !== null && !paired.has(id) && !found.has(id)) found.set(id, there);
		}
		return found;
	};
	return { a: nearest('a', 'b'), b: nearest('b', 'a') };
}

function idOf(profiles: ReturnType<typeof profilesOf>['a'], number: number): string | null {
	return profiles[number]?.annotated.sentence.id ?? null;
}
