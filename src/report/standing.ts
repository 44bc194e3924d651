/** How a finding, a pair or a sentence stands to the other report: one list, with one mark, one word and one colour each. */
import type { Comparison, Finding, Pair } from '../model.ts';
import { isSaid, isUnexcused } from './labels.ts';
import type { Hue } from './palette.ts';

/**
 * Doubtful: a conflict that may be no fault of the outlet, or that its own report takes back elsewhere. Likely: worth a
 * look. Same: a pair of nearly the same words. Nothing: a pair in which nothing was recognised, which is no agreement.
 * Only: a sentence that nothing in the other report was matched with.
 */
export type Standing = 'conflict' | 'doubtful' | 'difference' | 'likely' | 'same' | 'nothing' | 'only';

export interface Look {
	/** One character, so that it fits a margin and a cell of the map. */
	readonly mark: string;
	/** For legends and filters. */
	readonly word: string;
	readonly hue: Hue;
}

export const LOOKS: Readonly<Record<Standing, Look>> = {
	conflict: { mark: '✗', word: 'conflict', hue: 'red' },
	doubtful: { mark: '≠', word: 'conflict in doubt', hue: 'purple' },
	difference: { mark: '≈', word: 'difference', hue: 'amber' },
	likely: { mark: '?', word: 'worth a look', hue: 'slate' },
	same: { mark: '=', word: 'nearly the same words', hue: 'grey' },
	nothing: { mark: '·', word: 'nothing recognised that differs', hue: 'grey' },
	only: { mark: '–', word: 'only in one report', hue: 'faint' },
};

/** Worst first. */
export const STANDINGS = Object.keys(LOOKS) as readonly Standing[];

export function standingOf(finding: Finding): Standing {
	if (!isSaid(finding)) return 'likely';
	if (finding.verdict === 'difference') return 'difference';
	return isUnexcused(finding) ? 'conflict' : 'doubtful';
}

/** The worst of several; without any, `otherwise`. */
export function worst(standings: readonly Standing[], otherwise: Standing): Standing {
	return STANDINGS.find((standing) => standings.includes(standing)) ?? otherwise;
}

/** The worst that was found in a pair; where nothing was, whether its two sides are nearly one. */
export function standingOfPair({ ground }: Pick<Pair, 'ground'>, findings: readonly Finding[]): Standing {
	return worst(findings.map(standingOf), ground === 'nearly the same words' ? 'same' : 'nothing');
}

export function standingIn(pair: Pair, { findings }: Comparison): Standing {
	return standingOfPair(
		pair,
		findings.filter(({ id }) => pair.findings.includes(id)),
	);
}
