/** Lists and tables: each line is like each other, and only one of them is its counterpart. */
import type { Finding, Side, Span } from '../../model.ts';
import { NATURES } from './natures.ts';

/** A figure of a report that contradicts fewer of the other meets no list. */
const LIST = 3;

/**
 * The findings without conflicts of a line with the neighbours of its counterpart: "2 people died in town 1." contradicts
 * "3 people died in town 1.", and not also "4 people died in town 2.". The pairs that are most alike come first, and a
 * figure that was met in one of them is not held against a third.
 *
 * @param similarityOf of a pair, by its id
 */
export function withoutListNeighbours(
	findings: readonly Finding[],
	similarityOf: (pair: string | null) => number,
): readonly Finding[] {
	const conflicts = findings.filter(isOfAmounts);
	const often = { a: timesMet(conflicts, 'a'), b: timesMet(conflicts, 'b') };
	const inList = conflicts.filter((finding) => most(often.a, finding.a) >= LIST || most(often.b, finding.b) >= LIST);
	if (inList.length === 0) return findings;
	const taken = new Set<string>();
	const outdone = new Set<Finding>();
	for (const finding of [...inList].sort((x, y) => similarityOf(y.pair) - similarityOf(x.pair))) {
		const keys = [...finding.a.map(keyOf('a')), ...finding.b.map(keyOf('b'))];
		if (keys.some((key) => taken.has(key))) outdone.add(finding);
		else for (const key of keys) taken.add(key);
	}
	return findings.filter((finding) => !outdone.has(finding));
}

const isOfAmounts = ({ kind, verdict }: Finding) =>
	verdict === 'conflict' && NATURES[kind].compares === 'amounts or times';

const keyOf =
	(side: Side) =>
	({ sentence, start }: Span): string =>
		`${side} ${sentence} ${start}`;

function timesMet(findings: readonly Finding[], side: Side): ReadonlyMap<string, number> {
	const met = new Map<string, number>();
	for (const key of findings.flatMap((finding) => finding[side].map(keyOf(side))))
		met.set(key, (met.get(key) ?? 0) + 1);
	return met;
}

function most(met: ReadonlyMap<string, number>, spans: readonly Span[]): number {
	return Math.max(0, ...spans.flatMap((span) => [met.get(keyOf('a')(span)) ?? 0, met.get(keyOf('b')(span)) ?? 0]));
}
