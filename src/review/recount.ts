/** A comparison with other findings than before: its pairs and its counts must not tell of those it no longer has. */
import { summarise } from '../classify/summary.ts';
import { groundsOf } from '../ground.ts';
import type { Comparison, Finding, Pair, Report } from '../model.ts';
import { passageText } from '../report/passage.ts';

export function recounted(comparison: Comparison, findings: readonly Finding[]): Comparison {
	const pairs = comparison.pairs.map((pair) => withFindings(comparison, pair, findings));
	const { a, b } = comparison.summary.within;
	const unlisted = { a: a.unlisted ?? 0, b: b.unlisted ?? 0 };
	return { ...comparison, findings, pairs, summary: summarise(pairs, findings, comparison.omissions, unlisted) };
}

function withFindings({ reports }: Comparison, pair: Pair, findings: readonly Finding[]): Pair {
	const { ground: _, ...rest } = pair;
	const own = findings.filter((finding) => finding.pair === pair.id);
	const relation = own.some(({ verdict }) => verdict === 'conflict') ? 'contradiction' : 'agreement';
	const grounds = groundsOf({ a: passageOf(reports.a, pair.a), b: passageOf(reports.b, pair.b) }, own);
	return { ...rest, relation, findings: own.map(({ id }) => id), ...grounds };
}

const passageOf = ({ sentences }: Report, ids: readonly string[]) =>
	passageText(sentences.filter(({ id }) => ids.includes(id)));
