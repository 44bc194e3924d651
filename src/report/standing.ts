/** How a pair looks on a map or in a list: the worst that was found in it. */
import type { Comparison, Finding, Pair } from '../model.ts';
import { isFirmConflict, isSaid } from './labels.ts';

export type Standing = 'agreement' | 'likely' | 'exception' | 'contradiction';

export function standingOf(pair: Pair, { findings }: Comparison): Standing {
	return standingOfAll(findings.filter(({ id }) => pair.findings.includes(id)));
}

/** Likely: nothing but what is worth a look. */
export function standingOfAll(findings: readonly Finding[]): Standing {
	if (findings.some(isFirmConflict)) return 'contradiction';
	if (findings.some(isSaid)) return 'exception';
	return findings.length > 0 ? 'likely' : 'agreement';
}
