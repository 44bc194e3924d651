/** Jumps: to the next cell that stands against others, to contested matters, to what was searched for, to a number. */
import { isIn } from '../../data/find.ts';
import { filteredRows } from '../data/filter.ts';
import type { Row, Table } from '../data/table.ts';
import type { Target } from './action.ts';
import { atCell } from './move.ts';
import type { Goal } from './picture.ts';
import type { State } from './state.ts';

export function seek(table: Table, state: State, target: Target, step: 1 | -1): State {
	if (target !== 'next') return seekRow(table, state, target, step);
	return state.query === '' ? seekCell(table, state, step) : seekMatch(table, state, step);
}

/** Against others: row by row, in each from the first report to the last. */
function seekCell(table: Table, state: State, step: 1 | -1): State {
	const { rows, position, column } = state;
	const stands = (row: Row | undefined, at: number) => {
		const standing = row?.matter.cells[at]?.standing;
		return standing === 'contradicted' || standing === 'told otherwise';
	};
	const { length } = table.columns;
	for (let at = position.selected * length + column + step; at >= 0 && at < rows.length * length; at += step) {
		const [index, within] = [Math.floor(at / length), at % length];
		if (stands(rows[index], within)) return atCell(table, state, index, within);
	}
	return { ...state, notice: `No report is contradicted or tells it otherwise ${step === 1 ? 'below' : 'above'}` };
}

const TARGETS = {
	contested: { is: (row: Row) => row.isContested, name: 'contested matter' },
	alone: { is: (row: Row) => row.matter.reports === 1, name: 'matter that only one report tells' },
} as const;

function seekRow(table: Table, state: State, target: 'contested' | 'alone', step: 1 | -1): State {
	const { is, name } = TARGETS[target];
	const { rows, position } = state;
	for (let index = position.selected + step; index >= 0 && index < rows.length; index += step) {
		const row = rows[index];
		if (row === undefined || !is(row)) continue;
		const teller = row.matter.cells.findIndex(({ standing }) => standing !== 'missing');
		return atCell(table, state, index, target === 'alone' && teller !== -1 ? teller : state.column);
	}
	return { ...state, notice: `No ${name} ${step === 1 ? 'below' : 'above'}` };
}

/** The next match (1), the one before (-1), or the first from the selected row on (0). Goes round at the end. */
export function seekMatch(table: Table, state: State, step: 1 | -1 | 0): State {
	const { query, rows, position } = state;
	const matching = rows.flatMap((row, index) => (rowMatches(row, query) ? [index] : []));
	const from = position.selected;
	const next =
		step === -1
			? (matching.findLast((index) => index < from) ?? matching.at(-1))
			: (matching.find((index) => index >= from + step) ?? matching[0]);
	if (next === undefined) return { ...state, notice: `“${query}” stands in no matter shown` };
	const cells = rows[next]?.matter.cells ?? [];
	const matches = cells.map(({ sentences }) => sentences.some(({ text }) => isIn(text, query)));
	const column = matches[state.column] || !matches.includes(true) ? state.column : matches.indexOf(true);
	const notice = `“${query}”: ${matching.indexOf(next) + 1} of ${matching.length}${matching.length > 1 ? '; n goes to the next' : ''}`;
	return { ...atCell(table, state, next, column), notice };
}

function rowMatches({ name, matter }: Row, query: string): boolean {
	return isIn(name, query) || matter.cells.some(({ sentences }) => sentences.some(({ text }) => isIn(text, query)));
}

/** The matter of this number, counted as the table does. */
export function jumpedTo(table: Table, state: State, where: string): State {
	const row = /^\d{1,9}$/.test(where) ? table.rows[Number(where) - 1] : undefined;
	if (row === undefined)
		return { ...state, notice: `There is no matter ${where}; they go from 1 to ${table.rows.length}` };
	return atGoal(table, state, { matter: row.matter.id, report: null });
}

/** Goes to a cell, dropping the filter where it hides the matter. */
export function atGoal(table: Table, state: State, { matter, report }: Goal): State {
	const isIt = (row: Row) => row.matter.id === matter;
	const isHidden = !state.rows.some(isIt);
	const shown = isHidden
		? { ...state, filter: 'all matters' as const, rows: filteredRows(table, 'all matters') }
		: state;
	const column = table.columns.findIndex(({ id }) => id === report);
	const found = atCell(table, shown, shown.rows.findIndex(isIt), column === -1 ? state.column : column);
	return isHidden ? { ...found, notice: 'The filter was dropped to show this' } : found;
}
