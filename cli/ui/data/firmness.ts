/** In which order a reader goes through the findings. */
import type { Finding } from '../../../src/model.ts';
import { STANDINGS, standingOf } from './standing.ts';

/**
 * What nothing softens comes first: "an hour" / "45 minutes" before a title that perhaps only this copy has, whatever
 * weighs more. Findings that are equally firm stay in the order of their weight, in which the comparison has them.
 */
export function firmestFirst(findings: readonly Finding[]): readonly Finding[] {
	return [...findings].sort((x, y) => softness(x) - softness(y));
}

/** 0 is a conflict that nothing speaks against; a finding whose words were perhaps not printed is softer than its like. */
function softness(finding: Finding): number {
	return 2 * STANDINGS.indexOf(standingOf(finding)) + (finding.printed < 1 ? 1 : 0);
}
