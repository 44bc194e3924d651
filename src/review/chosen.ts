/** Only the findings of which this was decided. */
import type { Comparison, Decision } from '../model.ts';
import { decisionOn } from '../report/review-lines.ts';
import { DECISIONS } from './act.ts';
import { recounted } from './recount.ts';

export type Standing = Decision | 'undecided';

export const STANDINGS: readonly Standing[] = [...DECISIONS, 'undecided'];

/** "right,false-alarm" as standings; null where a word is none. */
export function standingsIn(list: string): readonly Standing[] | null {
	const words = list.split(',').map((word) => word.trim().replaceAll('-', ' '));
	const found = words.map((word) => STANDINGS.find((standing) => standing === word));
	return found.every((standing) => standing !== undefined) ? found : null;
}

export function onlyStanding(comparison: Comparison, wanted: readonly Standing[]): Comparison {
	const findings = comparison.findings.filter((finding) => wanted.includes(decisionOn(finding) ?? 'undecided'));
	const leftOut = comparison.findings.length - findings.length;
	return { ...recounted(comparison, findings), shown: { only: wanted, leftOut } };
}
