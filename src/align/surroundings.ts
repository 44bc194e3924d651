/** All that evidence for or against a couple of sentences may look at: both reports and the other likely couples. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Sides } from '../model.ts';
import { type Context, contextAmong, similarityIn } from './context.ts';
import type { Couple, MetCouple } from './couple.ts';
import { likenessesOf } from './likenesses.ts';
import type { Profile } from './profile.ts';

export interface Surroundings {
	readonly reports: Sides<AnnotatedReport>;
	readonly profiles: Sides<readonly Profile[]>;
	readonly couples: readonly MetCouple[];
	readonly contextOf: (couple: Couple) => Context;
	/** How alike a couple is in its context, 0..1. */
	readonly alikeness: (couple: Couple) => number;
	/** The likeness of any two sentences by their numbers; 0 for couples that are not likely, and beyond the ends. */
	readonly likenessAt: (a: number, b: number) => number;
}

export function surroundingsOf(
	reports: Sides<AnnotatedReport>,
	profiles: Sides<readonly Profile[]>,
	couples: readonly MetCouple[],
): Surroundings {
	const likenesses = likenessesOf(couples);
	const contextOf = contextAmong(profiles, couples, likenesses);
	return {
		reports,
		profiles,
		couples,
		contextOf,
		alikeness: (couple) => similarityIn(contextOf(couple), couple.likeness),
		likenessAt: likenesses.at,
	};
}
