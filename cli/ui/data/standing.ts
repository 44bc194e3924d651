/** How a sentence or a row stands to the other report, for its glyph, its colour and its place on the coverage map. */
import type { Finding } from '../../../src/model.ts';
import { isFirmConflict, isSaid } from '../../../src/report/labels.ts';

/**
 * Doubtful: the only conflicts may be no fault of the outlet (a damaged copy, rounding), or the report elsewhere also
 * says what the other says. Likely: worth a look. Only: nothing like it in the other report.
 */
export type Standing = 'conflict' | 'doubtful' | 'difference' | 'likely' | 'agreement' | 'only';

/** Worst first. */
export const STANDINGS: readonly Standing[] = ['conflict', 'doubtful', 'difference', 'likely', 'agreement', 'only'];

export const GLYPHS: Readonly<Record<Standing, string>> = {
	conflict: '✗',
	doubtful: '≠',
	difference: '≈',
	likely: '?',
	agreement: '=',
	only: '·',
};

export function standingOf(finding: Finding): Standing {
	if (!isSaid(finding)) return 'likely';
	if (finding.verdict === 'difference') return 'difference';
	return isFirmConflict(finding) ? 'conflict' : 'doubtful';
}

/** The worst of several; without any, `otherwise`. */
export function worst(standings: readonly Standing[], otherwise: Standing): Standing {
	return STANDINGS.find((standing) => standings.includes(standing)) ?? otherwise;
}
