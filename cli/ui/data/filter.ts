/** Which rows are shown. */
import { type Decision, FINDING_KINDS, type Finding, type FindingKind, type Side } from '../../../src/model.ts';
import { isSaid } from '../../../src/report/labels.ts';
import type { Book } from './book.ts';
import { memory } from './memory.ts';
import { decisionOf, findingsOfRow, NOTHING_DECIDED, type Reviews } from './reviews.ts';
import { type LoneRow, type PairRow, type Row, rowsInOrder, unfolded } from './rows.ts';

export type Filter =
	| 'all'
	| 'conflicts'
	| 'differences'
	| 'worth a look'
	| 'matches without findings'
	| 'omissions'
	| 'changes'
	| DecisionFilter
	| FindingKind;

/** Filters by what was decided. They show what holds when they are set: what is decided meanwhile stays in its place. */
const DECISIONS = {
	'undecided findings': null,
	'findings that are right': 'right',
	'false alarms': 'false alarm',
	'findings to check later': 'later',
} as const satisfies Readonly<Record<string, Decision | null>>;

type DecisionFilter = keyof typeof DECISIONS;

const isDecisionFilter = (filter: string): filter is DecisionFilter => Object.hasOwn(DECISIONS, filter);

/** The filters in the order a key steps through them, the kinds that occur last. */
export function filtersOf(book: Book, reviews: Reviews): readonly Filter[] {
	const occurring = new Set(book.comparison.findings.map(({ kind }) => kind));
	const kinds = FINDING_KINDS.filter((kind) => occurring.has(kind));
	const decisions = reviews.size === 0 ? [] : Object.keys(DECISIONS).filter(isDecisionFilter);
	return [
		...(['all', 'conflicts', 'differences', 'worth a look', 'matches without findings', 'omissions'] as const),
		...(book.changes.size === 0 ? [] : (['changes'] as const)),
		...decisions,
		...kinds,
	];
}

/** The rows a filter leaves, with the runs in `open` unfolded where everything is shown. */
export function filteredRows(
	book: Book,
	order: Side,
	filter: Filter,
	open: ReadonlySet<string>,
	reviews: Reviews = NOTHING_DECIDED.on,
): readonly Row[] {
	const rows = rowsInOrder(book, order);
	if (filter === 'changes') return holding(rows, ({ id }) => book.changes.has(id));
	if (isDecisionFilter(filter)) return holding(rows, (one) => decisionOf(reviews, one) === DECISIONS[filter]);
	if (filter !== 'all') return passing(rows, filter);
	if (open.size === 0) return rows;
	const all: Row[] = [];
	for (const row of rows) {
		const shown = row.kind === 'fold' && open.has(row.key) ? unfolded(row) : [row];
		for (const one of shown) all.push(one);
	}
	return all;
}

/** The rows with such a finding. */
function holding(rows: ReturnType<typeof rowsInOrder>, isSuch: (finding: Finding) => boolean): readonly Row[] {
	return rows
		.flatMap((row): readonly Row[] => (row.kind === 'fold' ? row.lones : [row]))
		.filter((row) => findingsOfRow(row).some(isSuch));
}

type Narrow = Exclude<Filter, 'all' | 'changes' | DecisionFilter>;

/** What each filter leaves of the rows of either order, so that going back to a filter walks no ten thousand rows. */
const passed = memory<readonly Row[], Map<Narrow, readonly Row[]>>();

function passing(rows: ReturnType<typeof rowsInOrder>, filter: Narrow): readonly Row[] {
	const known = passed(rows, () => new Map());
	const before = known.get(filter);
	if (before) return before;
	const left: Row[] = [];
	for (const row of rows) {
		if (row.kind === 'pair' && pairPasses(row, filter)) left.push(row);
		if (row.kind === 'fold') for (const lone of row.lones) if (lonePasses(lone, filter)) left.push(lone);
	}
	known.set(filter, left);
	return left;
}

function pairPasses({ findings, inside }: PairRow, filter: Narrow): boolean {
	if (filter === 'omissions') return false;
	if (filter === 'matches without findings') return findings.length === 0;
	return findings.some((finding) => passes(finding, filter)) || inside.some((finding) => passes(finding, filter));
}

function lonePasses({ inside, sentence }: LoneRow, filter: Narrow): boolean {
	if (filter === 'omissions') return sentence.role === 'body';
	return filter !== 'matches without findings' && inside.some((finding) => passes(finding, filter));
}

function passes(finding: Finding, filter: 'conflicts' | 'differences' | 'worth a look' | FindingKind): boolean {
	if (filter === 'conflicts') return finding.verdict === 'conflict';
	if (filter === 'worth a look') return !isSaid(finding);
	return filter === 'differences' ? finding.verdict === 'difference' && isSaid(finding) : finding.kind === filter;
}
