/** Which sentences of one report are counterparts of which in the other. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Settings, Sides } from '../model.ts';
import { type Count, UNCOUNTED } from '../progress.ts';
import { assign, type Link } from './assignment.ts';
import { candidates } from './candidates.ts';
import type { Match } from './match.ts';
import { type Profile, profilesOf } from './profile.ts';
import { similarityAmong } from './similarity.ts';

/** Aligns two reports. Matches come in the order of A, then of B; swapping the reports swaps their sides. */
export function align(reports: Sides<AnnotatedReport>, settings: Settings, count: Count = UNCOUNTED): readonly Match[] {
	const profiles = profilesOf(reports);
	return assign(likelyLinks(profiles, count), settings.minimumSimilarity).map((link) => ({
		a: [profiles.a[link.a]?.annotated.sentence.id ?? ''],
		b: [profiles.b[link.b]?.annotated.sentence.id ?? ''],
		similarity: link.similarity,
	}));
}

export function likelyLinks(profiles: Sides<readonly Profile[]>, count: Count = UNCOUNTED): readonly Link[] {
	return candidates(profiles).map(({ a, b }, done, { length }) => {
		count(done, length);
		return { a, b, similarity: similarityAmong(profiles.a[a] as Profile, profiles.b[b] as Profile) };
	});
}
