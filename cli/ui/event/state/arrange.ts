/** Other rows: filters. The selected matter stays selected where it can. */
import { ALL_FILTERS, type Filter, filteredRows } from '../data/filter.ts';
import type { Table } from '../data/table.ts';
import { atCell } from './move.ts';
import { selectedRow, type State } from './state.ts';

/** The next filter that leaves anything to show. */
export function steppedFilter(table: Table, state: State, step: 1 | -1): State {
	const from = ALL_FILTERS.indexOf(state.filter);
	const others = ALL_FILTERS.map((_, index) => ALL_FILTERS.at((from + step * (index + 1)) % ALL_FILTERS.length));
	const next = others.find((filter) => filter !== undefined && filteredRows(table, filter).length > 0);
	return withFilter(table, state, next ?? 'all matters');
}

/** Sets a filter, or drops it when it is set already. */
export function toggledFilter(table: Table, state: State, filter: Filter): State {
	return withFilter(table, state, state.filter === filter ? 'all matters' : filter);
}

function withFilter(table: Table, state: State, filter: Filter): State {
	const rows = filteredRows(table, filter);
	if (rows.length === 0) return { ...state, notice: `There are no ${filter} to show` };
	const number = selectedRow(state)?.number ?? 1;
	// The matter selected before, else the next one down the table.
	const at = rows.findIndex((row) => row.number >= number);
	const notice = filter === 'all matters' ? 'Showing all matters' : `Showing ${filter} only; Esc shows all`;
	return { ...atCell(table, { ...state, filter, rows }, at === -1 ? rows.length - 1 : at), notice };
}
