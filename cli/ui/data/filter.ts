/** Which rows are shown. */
import { FINDING_KINDS, type Finding, type FindingKind, type Side } from '../../../src/model.ts';
import type { Book } from './book.ts';
import { type LoneRow, loneRows, type PairRow, type Row, rowsInOrder, unfolded } from './rows.ts';

export type Filter = 'all' | 'conflicts' | 'differences' | 'agreements' | 'omissions' | FindingKind;

/** The filters in the order a key steps through them, the kinds that occur last. */
export function filtersOf(book: Book): readonly Filter[] {
	const occurring = new Set(book.comparison.findings.map(({ kind }) => kind));
	const kinds = FINDING_KINDS.filter((kind) => occurring.has(kind));
	return ['all', 'conflicts', 'differences', 'agreements', 'omissions', ...kinds];
}

/** The rows a filter leaves, with the runs in `open` unfolded. */
export function filteredRows(book: Book, order: Side, filter: Filter, open: ReadonlySet<string>): readonly Row[] {
	const rows = rowsInOrder(book, order);
	if (filter === 'all')
		return rows.flatMap((row) => (open.has(row.key) && row.kind === 'fold' ? unfolded(book, row) : row));
	return rows.flatMap((row): readonly Row[] => {
		if (row.kind === 'pair') return pairPasses(row, filter) ? [row] : [];
		return loneRows(book, row).filter((lone) => lonePasses(lone, filter));
	});
}

function pairPasses({ pair, findings, inside }: PairRow, filter: Exclude<Filter, 'all'>): boolean {
	if (filter === 'omissions') return false;
	if (filter === 'agreements') return pair.relation === 'agreement';
	return [...findings, ...inside].some((finding) => passes(finding, filter));
}

function lonePasses({ inside, sentence }: LoneRow, filter: Exclude<Filter, 'all'>): boolean {
	if (filter === 'omissions') return sentence.role === 'body';
	return filter !== 'agreements' && inside.some((finding) => passes(finding, filter));
}

function passes(finding: Finding, filter: 'conflicts' | 'differences' | FindingKind): boolean {
	if (filter === 'conflicts') return finding.verdict === 'conflict';
	return filter === 'differences' ? finding.verdict === 'difference' : finding.kind === filter;
}
