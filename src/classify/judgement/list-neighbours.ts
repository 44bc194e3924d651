/** Lists and tables: each line is like each other, and only one of them is its counterpart. */
import type { Finding, Side, Span } from '../../model.ts';
import { NATURES } from './natures.ts';

/** A figure of a report that contradicts fewer of the other meets no list. */
const LIST = 3;

/**
 * The findings without conflicts of a line with the neighbours of its counterpart: "2 people died in town 1." contradicts
 * "3 people died in town 1.", and not also "4 people died in town 2.". The pairs that are most alike come first, and a
 * line that was met in one of them is not held against a third.
 *
 * @param similarityOf of a pair, by its id
 */
export function withoutListNeighbours(
	findings: readonly Finding[],
	similarityOf: (pair: string | null) => number,
): readonly Finding[] {
	const conflicts = findings.filter(isOfAmounts);
	const lines = new Set([...linesOfLists(conflicts, 'a'), ...linesOfLists(conflicts, 'b')]);
	if (lines.size === 0) return findings;
	const met = new Map<string, string | null>();
	const outdone = new Set<Finding>();
	for (const finding of [...conflicts].sort((x, y) => similarityOf(y.pair) - similarityOf(x.pair))) {
		const own = [...finding.a.map(lineOf('a')), ...finding.b.map(lineOf('b'))].filter((line) => lines.has(line));
		if (own.some((line) => met.has(line) && met.get(line) !== finding.pair)) outdone.add(finding);
		else for (const line of own) met.set(line, finding.pair);
	}
	return findings.filter((finding) => !outdone.has(finding));
}

const isOfAmounts = ({ kind, verdict }: Finding) =>
	verdict === 'conflict' && NATURES[kind].compares === 'amounts or times';

const lineOf =
	(side: Side) =>
	({ sentence }: Span): string =>
		`${side} ${sentence}`;

/** The sentences of which one figure was met so often. */
function linesOfLists(conflicts: readonly Finding[], side: Side): readonly string[] {
	const times = new Map<string, number>();
	const spans = conflicts.flatMap((finding) => finding[side]);
	const figureOf = ({ sentence, start }: Span) => `${sentence} ${start}`;
	for (const span of spans) times.set(figureOf(span), (times.get(figureOf(span)) ?? 0) + 1);
	return spans.filter((span) => (times.get(figureOf(span)) ?? 0) >= LIST).map(lineOf(side));
}
