/** Which sentences of one report are counterparts of which in the other. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Settings, Sides } from '../model.ts';
import { assign, type Link } from './assignment.ts';
import { candidates } from './candidates.ts';
import type { Match } from './match.ts';
import { type Profile, profileOf } from './profile.ts';
import { similarity } from './similarity.ts';
import { weighAmong } from './weights.ts';

/** Aligns two reports. Matches come in the order of A, then of B; swapping the reports swaps their sides. */
export function align(reports: Sides<AnnotatedReport>, settings: Settings): readonly Match[] {
	const profiles = { a: reports.a.sentences.map(profileOf), b: reports.b.sentences.map(profileOf) };
	return assign(links(profiles), settings.minimumSimilarity).map((link) => ({
		a: [profiles.a[link.a]?.sentence.id ?? ''],
		b: [profiles.b[link.b]?.sentence.id ?? ''],
		similarity: link.similarity,
	}));
}

function links(profiles: Sides<readonly Profile[]>): Link[] {
	const weigh = weighAmong([...profiles.a, ...profiles.b].map(({ lemmas }) => lemmas));
	return candidates(profiles, weigh).flatMap(({ a, b }) => {
		const [left, right] = [profiles.a[a], profiles.b[b]];
		return left && right ? [{ a, b, similarity: similarity(left, right, weigh) }] : [];
	});
}
