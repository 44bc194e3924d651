/** A comparison with other findings than before: its pairs and its counts must not tell of those it no longer has. */
import { summarise } from '../classify/summary.ts';
import type { Comparison, Finding, Pair } from '../model.ts';

export function recounted(comparison: Comparison, findings: readonly Finding[]): Comparison {
	const pairs = comparison.pairs.map((pair) => withFindings(pair, findings));
	return { ...comparison, findings, pairs, summary: summarise(pairs, findings, comparison.omissions) };
}

function withFindings(pair: Pair, findings: readonly Finding[]): Pair {
	const own = findings.filter((finding) => finding.pair === pair.id);
	const relation = own.some(({ verdict }) => verdict === 'conflict') ? 'contradiction' : 'agreement';
	return { ...pair, relation, findings: own.map(({ id }) => id) };
}
