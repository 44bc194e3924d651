/** How a pair looks on a map or in a list: the worst that was found in it. */
import type { Comparison, Pair } from '../model.ts';
import { isFirmConflict } from './labels.ts';

export type Standing = 'agreement' | 'exception' | 'contradiction';

export function standingOf(pair: Pair, { findings }: Comparison): Standing {
	const own = findings.filter(({ id }) => pair.findings.includes(id));
	if (own.some(isFirmConflict)) return 'contradiction';
	return own.length > 0 ? 'exception' : 'agreement';
}
