/** Which matters are shown. */
import { memory } from '../../data/memory.ts';
import type { Row, Table } from './table.ts';

const FILTERS = {
	'all matters': () => true,
	'contested matters': ({ isContested }) => isContested,
	'matters told otherwise': ({ matter }) => matter.cells.some(({ standing }) => standing === 'told otherwise'),
	'matters that several tell': ({ matter }) => matter.reports > 1,
	'matters that one report tells': ({ matter }) => matter.reports === 1,
} as const satisfies Readonly<Record<string, (row: Row) => boolean>>;

export type Filter = keyof typeof FILTERS;

/** In the order in which a key steps through them. */
export const ALL_FILTERS = Object.keys(FILTERS) as readonly Filter[];

const passed = memory<Table, Map<Filter, readonly Row[]>>();

export function filteredRows(table: Table, filter: Filter): readonly Row[] {
	const known = passed(table, () => new Map());
	const before = known.get(filter);
	if (before !== undefined) return before;
	const rows = table.rows.filter(FILTERS[filter]);
	known.set(filter, rows);
	return rows;
}
