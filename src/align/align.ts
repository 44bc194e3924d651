/** Which sentences of one report are counterparts of which in the other. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Settings, Sides } from '../model.ts';
import { type Count, UNCOUNTED } from '../progress.ts';
import { type Candidate, candidates } from './candidates.ts';
import { similarityIn } from './context.ts';
import type { MetCouple } from './couple.ts';
import { linked, similarityOfLink, weighed } from './links.ts';
import type { Match } from './match.ts';
import { joinParts } from './parts.ts';
import { joined, type Profile, profilesOf } from './profile.ts';
import { likeness, likenessIn } from './similarity.ts';
import { surroundingsOf } from './surroundings.ts';
import { wordTable } from './word-table.ts';

/** Aligns two reports. Matches come in the order of A, then of B; swapping the reports swaps their sides. */
export function align(reports: Sides<AnnotatedReport>, settings: Settings, count: Count = UNCOUNTED): readonly Match[] {
	return alignment(reports, settings, count).matches;
}

/** Two sentences that may tell the same, whether they were linked or not. */
export interface LikelyCouple extends Sides<string> {
	/** Logarithm of the odds that a reader would link them, 0 where the cut is. */
	readonly odds: number;
}

/** The matches, and all couples that were looked at on the way. */
export interface Alignment {
	readonly matches: readonly Match[];
	readonly likely: readonly LikelyCouple[];
}

export function alignment(
	reports: Sides<AnnotatedReport>,
	{ minimumSimilarity }: Settings,
	count: Count = UNCOUNTED,
): Alignment {
	const profiles = profilesOf(reports);
	const surroundings = surroundingsOf(reports, profiles, likelyCouples(profiles, count));
	const likely = weighed(surroundings).map(({ a, b, likeness, odds, alikeness }) => ({
		a,
		b,
		likeness,
		odds,
		similarity: similarityOfLink({ odds }, alikeness),
	}));
	const standing = linked(likely, minimumSimilarity);
	const likenessOf = ({ a, b }: Sides<readonly number[]>) => likeness(passage(profiles.a, a), passage(profiles.b, b));
	const matches = joinParts(standing, likely, minimumSimilarity, likenessOf).map(({ a, b, likeness, best }) => ({
		a: idsOf(profiles.a, a),
		b: idsOf(profiles.b, b),
		similarity: similarityOfLink(best, similarityIn(surroundings.contextOf(best), likeness)),
	}));
	return {
		matches,
		likely: likely.map(({ a, b, odds }) => ({ a: idOf(profiles.a, a), b: idOf(profiles.b, b), odds })),
	};
}

/** The couples worth a look, each seen for itself. */
export function likelyCouples(profiles: Sides<readonly Profile[]>, count: Count = UNCOUNTED): readonly MetCouple[] {
	return candidates(profiles).map((candidate, done, { length }) => {
		count(done, length);
		return coupleOf(profiles, candidate);
	});
}

/** Two sentences held against each other. */
export function coupleOf(profiles: Sides<readonly Profile[]>, { a, b }: Candidate): MetCouple {
	const table = wordTable(profiles.a[a] as Profile, profiles.b[b] as Profile);
	return { a, b, likeness: likenessIn(table), nearest: table.nearest };
}

/** Some sentences of a report as one. */
export function passage(profiles: readonly Profile[], numbers: readonly number[]): Profile {
	return joined(numbers.map((number) => profiles[number] as Profile));
}

function idsOf(profiles: readonly Profile[], numbers: readonly number[]): readonly string[] {
	return numbers.map((number) => idOf(profiles, number));
}

function idOf(profiles: readonly Profile[], number: number): string {
	return (profiles[number] as Profile).annotated.sentence.id;
}
