/** The counts of the answer line. */
import type { Finding, Omission, Pair, Summary } from '../model.ts';

export function summarise(
	pairs: readonly Pair[],
	findings: readonly Finding[],
	omissions: readonly Omission[],
): Summary {
	const contradictions = pairs.filter(({ relation }) => relation === 'contradiction').length;
	const conflicts = findings.filter(({ verdict }) => verdict === 'conflict');
	return {
		pairs: pairs.length,
		agreements: pairs.length - contradictions,
		contradictions,
		conflicts: conflicts.length,
		conflictsPerhapsCopy: conflicts.filter(({ cause }) => cause === 'copy').length,
		differences: findings.filter((finding) => finding.verdict === 'difference' && finding.tier === 'said').length,
		worthALook: findings.filter(({ tier }) => tier === 'worth a look').length,
		only: {
			a: omissions.filter(({ missingFrom }) => missingFrom === 'b').length,
			b: omissions.filter(({ missingFrom }) => missingFrom === 'a').length,
		},
	};
}
