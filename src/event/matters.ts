/** Matters: the rows of the table, each with the words of every report that tells it and what is said to differ. */
import { contentId } from '../hash.ts';
import type { Finding } from '../model.ts';
import type { WordsOf } from './by-words.ts';
import type { Tie } from './clusters.ts';
import { shortened } from './shortened.ts';
import type { Meeting } from './meeting.ts';
import { type FatesOf, type Membership, membershipsOf } from './membership.ts';
import type { Cell, CrossFinding, Matter } from './model.ts';
import { compareText } from '../text-order.ts';
import type { Sentences } from './sentences.ts';
import type { sourceCounter } from './sources.ts';
import { withoutDateline } from './without-dateline.ts';

type Sources = ReturnType<typeof sourceCounter>;

export interface Told {
	readonly matter: Matter;
	/** All sentences in its cells. */
	readonly sentences: ReadonlySet<string>;
	/** Those that are its own, from the one that most others are linked with. */
	readonly byStrength: readonly string[];
}

/** Named by the words of a report that nobody contradicts there, where one has its own: not by who stands alone. */
export function namedByTold({ byStrength }: Told, standing: Matter, sentences: Sentences): Matter {
	const told = new Set(standing.cells.filter((cell) => cell.standing === 'told').map(({ report }) => report));
	const first = byStrength.find((id) => told.has(sentences.reportOf(id))) ?? byStrength[0] ?? '';
	return { ...standing, name: shortened(withoutDateline(sentences.span(first).text)) };
}

/** What most sources tell comes first; of equals, what is told most often, then by the names. */
export function mattersOf(
	columns: readonly string[],
	meetings: readonly Meeting[],
	ties: readonly Tie[],
	sentences: Sentences,
	sources: Sources,
	words: WordsOf,
	fates: FatesOf,
): readonly Told[] {
	const nodes = sentences.all.map((id) => ({ id, report: sentences.reportOf(id) }));
	const findingsOf = findingsBySentence(meetings);
	return membershipsOf(nodes, ties, words, fates)
		.map((membership) => toldOf(membership, columns, sentences, sources, findingsOf))
		.sort(
			({ matter: x }, { matter: y }) =>
				y.sources - x.sources || y.reports - x.reports || compareText(x.name, y.name) || compareText(x.id, y.id),
		);
}

type FindingsOf = ReadonlyMap<string, readonly CrossFinding[]>;

function findingsBySentence(meetings: readonly Meeting[]): FindingsOf {
	const lists = new Map<string, CrossFinding[]>();
	for (const { a, b, findings } of meetings)
		for (const finding of findings) {
			const cross = crossOf(finding, a.id, b.id);
			for (const id of new Set(finding.a.map(({ sentence }) => sentence))) {
				const list = lists.get(id);
				if (list) list.push(cross);
				else lists.set(id, [cross]);
			}
		}
	return lists;
}

export function crossOf(
	{ id, kind, verdict, cause, importance, confidence, a, b, explanation }: Finding,
	x: string,
	y: string,
): CrossFinding {
	const [one, other] = [
		{ report: x, spans: a },
		{ report: y, spans: b },
	];
	return { id, kind, verdict, cause, importance, confidence, a: one, b: other, explanation };
}

function toldOf(
	{ own, also, beside, byStrength }: Membership,
	columns: readonly string[],
	sentences: Sentences,
	sources: Sources,
	findingsOf: FindingsOf,
): Told {
	const told = new Map([...also, ...own].map(([report, ids]) => [report, [...ids, ...(beside.get(report) ?? [])]]));
	const within = new Set([...told.values()].flat());
	const findings = [...within]
		.flatMap((id) => findingsOf.get(id) ?? [])
		.filter(({ b }) => b.spans.some(({ sentence }) => within.has(sentence)));
	const unique = [...new Map(findings.map((one) => [`${one.id} ${one.a.report} ${one.b.report}`, one])).values()].sort(
		byWeight,
	);
	const cells = columns.map(
		(report): Cell => ({
			report,
			// Until the figures are known: see standings.ts.
			standing: told.has(report) ? 'told' : 'missing',
			against: [],
			sentences: sentences.inOrder(told.get(report) ?? []).map(sentences.span),
			alsoElsewhere: also.has(report),
		}),
	);
	const matter: Matter = {
		id: contentId('m', ...[...own.values()].flat().sort(compareText)),
		// Until it is known who is contradicted: see namedByTold.
		name: shortened(sentences.span(byStrength[0] ?? '').text),
		cells,
		reports: told.size,
		sources: sources.count(told.keys()),
		findings: unique,
	};
	return { matter, sentences: within, byStrength };
}

const RANK = { conflict: 0, difference: 10, high: 0, medium: 1, low: 2 } as const;

function byWeight(x: CrossFinding, y: CrossFinding): number {
	const rank = ({ verdict, importance }: CrossFinding) => RANK[verdict] + RANK[importance];
	const key = ({ id, a, b }: CrossFinding) => `${a.report} ${b.report} ${id}`;
	return rank(x) - rank(y) || y.confidence - x.confidence || compareText(key(x), key(y));
}
