/** Which two reports are compared, and where the comparison opens. */
import { placesOf } from '../data/places.ts';
import type { Row, Table } from '../data/table.ts';
import type { Effect } from './action.ts';
import { selectedRow, type State } from './state.ts';

export interface Change {
	readonly state: State;
	readonly effect: Effect | null;
}

/** The selected report with the one chosen; where none is chosen, or it is the same, a list asks with which. */
export function compared(table: Table, state: State): Change {
	const { base, column } = state;
	if (base !== null && base !== column) return opened(table, state, base, column);
	const row = selectedRow(state);
	const partners = partnersOf(table, state);
	const selected = Math.max(0, row === undefined ? 0 : partners.findIndex((at) => standsAgainst(row, column, at)));
	return { state: { ...state, panel: { name: 'partner', position: { selected, top: 0 } } }, effect: null };
}

/** With the report selected in the list. */
export function comparedWithPartner(table: Table, state: State): Change {
	const partner = partnersOf(table, state)[state.panel?.position.selected ?? 0];
	if (partner === undefined) return { state, effect: null };
	return opened(table, { ...state, panel: null }, state.column, partner);
}

/** The places of all other reports. */
export function partnersOf({ columns }: Table, { column }: State): readonly number[] {
	return [...columns.keys()].filter((at) => at !== column);
}

/** The report a reader most likely means: one that stands otherwise in this matter, else one that tells it. */
function standsAgainst({ matter: { cells } }: Row, column: number, at: number): boolean {
	const [own, other] = [cells[column]?.standing, cells[at]?.standing];
	const differ = cells.some(({ standing }, place) => place !== column && standing !== 'missing' && standing !== own);
	return other !== 'missing' && (!differ || other !== own);
}

function opened(table: Table, state: State, a: number, b: number): Change {
	const row = selectedRow(state);
	const ids = { a: table.columns[a]?.id ?? '', b: table.columns[b]?.id ?? '' };
	const at = row === undefined ? { a: [], b: [] } : placesOf(row, ids);
	const names = `${table.columns[a]?.name} and ${table.columns[b]?.name}`;
	return { state: { ...state, notice: `Comparing ${names} …` }, effect: { kind: 'compare', reports: { a, b }, at } };
}

/** Chooses the selected report as the one that others are compared with. */
export function withBase(table: Table, state: State): State {
	const { base, column } = state;
	const name = table.columns[column]?.name ?? '';
	if (base === column) return { ...state, base: null, notice: `${name} is no longer report A` };
	return { ...state, base: column, notice: `${name} is report A; Enter on another report compares it with A` };
}
