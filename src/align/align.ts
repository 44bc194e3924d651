/** Which sentences of one report are counterparts of which in the other. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Settings, Sides } from '../model.ts';
import { type Count, UNCOUNTED } from '../progress.ts';
import { assign } from './assignment.ts';
import { candidates } from './candidates.ts';
import { type Couple, contextAmong, similarityIn } from './context.ts';
import type { Match } from './match.ts';
import { joinParts } from './parts.ts';
import { joined, type Profile, profilesOf } from './profile.ts';
import { likeness } from './similarity.ts';
import { tellingAmong } from './telling.ts';

/** Aligns two reports. Matches come in the order of A, then of B; swapping the reports swaps their sides. */
export function align(
	reports: Sides<AnnotatedReport>,
	{ minimumSimilarity }: Settings,
	count: Count = UNCOUNTED,
): readonly Match[] {
	const profiles = profilesOf(reports);
	const couples = likelyCouples(profiles, count);
	const contextOf = contextAmong(profiles, couples);
	const likely = couples.map((couple) => ({ ...couple, similarity: similarityIn(contextOf(couple), couple.likeness) }));
	const standing = assign(likely, minimumSimilarity, tellingAmong(profiles));
	const likenessOf = ({ a, b }: Sides<readonly number[]>) => likeness(passage(profiles.a, a), passage(profiles.b, b));
	return joinParts(standing, likely, minimumSimilarity, likenessOf).map(({ a, b, likeness, best }) => ({
		a: idsOf(profiles.a, a),
		b: idsOf(profiles.b, b),
		similarity: similarityIn(contextOf(best), likeness),
	}));
}

/** The couples worth a look, each seen for itself. */
export function likelyCouples(profiles: Sides<readonly Profile[]>, count: Count = UNCOUNTED): readonly Couple[] {
	return candidates(profiles).map(({ a, b }, done, { length }) => {
		count(done, length);
		return { a, b, likeness: likeness(profiles.a[a] as Profile, profiles.b[b] as Profile) };
	});
}

/** Some sentences of a report as one. */
export function passage(profiles: readonly Profile[], numbers: readonly number[]): Profile {
	return joined(numbers.map((number) => profiles[number] as Profile));
}

function idsOf(profiles: readonly Profile[], numbers: readonly number[]): readonly string[] {
	return numbers.map((number) => (profiles[number] as Profile).annotated.sentence.id);
}
