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
	const links = [...near]
		.sort((x, y) => y.odds - x.odds)
		.map(({ a, b }) => ({ a: idOf(profiles.a, a), b: idOf(profiles.b, b) }));
	const paired = new Set(comparison.pairs.flatMap(({ a, b }) => [...a, ...b]));
	const nearest = (own: 'a' | 'b', other: 'a' | 'b') => {
		const found = new Map<string, string>();
		for (const link of links) {
			const id = link[own];
			if (id !== null && link[other] !== null && !paired.has(id) && !found.has(id)) found.set(id, link[other]);
		}
		return found;
	};
	return { a: nearest('a', 'b'), b: nearest('b', 'a') };
}

function idOf(profiles: ReturnType<typeof profilesOf>['a'], number: number): string | null {
	return profiles[number]?.annotated.sentence.id ?? null;
}
