/** Which sentences of one report are counterparts of which in the other. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Settings, Sides } from '../model.ts';
import { type Count, UNCOUNTED } from '../progress.ts';
import { assign, type Link } from './assignment.ts';
import { candidates } from './candidates.ts';
import { type Couple, contextAmong, similarityIn } from './context.ts';
import type { Match } from './match.ts';
import { type Profile, profilesOf } from './profile.ts';
import { tellingAmong } from './telling.ts';
import { likeness } from './similarity.ts';

/** Aligns two reports. Matches come in the order of A, then of B; swapping the reports swaps their sides. */
export function align(reports: Sides<AnnotatedReport>, settings: Settings, count: Count = UNCOUNTED): readonly Match[] {
	const profiles = profilesOf(reports);
	const links = likelyLinks(profiles, count);
	return assign(links, settings.minimumSimilarity, tellingAmong(profiles)).map((link) => ({
		a: [profiles.a[link.a]?.annotated.sentence.id ?? ''],
		b: [profiles.b[link.b]?.annotated.sentence.id ?? ''],
		similarity: link.similarity,
	}));
}

/** The couples worth a look with their similarity, 0..1. */
export function likelyLinks(profiles: Sides<readonly Profile[]>, count: Count = UNCOUNTED): readonly Link[] {
	const couples = likelyCouples(profiles, count);
	const contextOf = contextAmong(profiles, couples);
	return couples.map((couple) => ({ ...couple, similarity: similarityIn(contextOf(couple), couple.likeness) }));
}

export function likelyCouples(profiles: Sides<readonly Profile[]>, count: Count = UNCOUNTED): readonly Couple[] {
	return candidates(profiles).map(({ a, b }, done, { length }) => {
		count(done, length);
		return { a, b, likeness: likeness(profiles.a[a] as Profile, profiles.b[b] as Profile) };
	});
}
