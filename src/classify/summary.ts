/** The counts of the answer line. */
import type { CountsWithin, Finding, Omission, Pair, Scope, Sides, Summary } from '../model.ts';

/** What one report says against itself is counted apart from what the two say against each other. */
export function summarise(
	pairs: readonly Pair[],
	findings: readonly Finding[],
	omissions: readonly Omission[],
	unlisted: Sides<number> = { a: 0, b: 0 },
): Summary {
	const contradictions = pairs.filter(({ relation }) => relation === 'contradiction').length;
	const cross = findings.filter(({ scope }) => scope === 'cross');
	const between = countsOf(findings, 'cross');
	return {
		pairs: pairs.length,
		agreements: pairs.length - contradictions,
		contradictions,
		conflicts: between.conflicts,
		conflictsPerhapsCopy: cross.filter(({ verdict, cause }) => verdict === 'conflict' && cause === 'copy').length,
		differences: between.differences,
		worthALook: cross.filter(({ tier }) => tier === 'worth a look').length,
		within: {
			a: withUnlisted(countsOf(findings, 'a'), unlisted.a),
			b: withUnlisted(countsOf(findings, 'b'), unlisted.b),
		},
		only: {
			a: omissions.filter(({ missingFrom }) => missingFrom === 'b').length,
			b: omissions.filter(({ missingFrom }) => missingFrom === 'a').length,
		},
	};
}

const withUnlisted = (counts: CountsWithin, unlisted: number): CountsWithin =>
	unlisted === 0 ? counts : { ...counts, unlisted };

function countsOf(findings: readonly Finding[], scope: Scope): CountsWithin {
	const said = findings.filter((finding) => finding.scope === scope && finding.tier === 'said');
	const conflicts = said.filter(({ verdict }) => verdict === 'conflict').length;
	return { conflicts, differences: said.length - conflicts };
}
