/** Moving through the rows and columns of the table, or through whatever lies over it. */
import type { Movement } from '../../state/action.ts';
import { movement, noFurther } from '../../state/move.ts';
import { jumpTo, type Position, settle } from '../../state/scroll.ts';
import type { Table } from '../data/table.ts';
import type { State } from './state.ts';

export function moved(table: Table, state: State, by: Movement): State {
	const blocks = state.picture.blocksOf(table, state);
	const before = positionOf(state);
	const after = blocks.count === 0 ? before : movement(by, before, blocks, state.picture.bodyRows(table, state));
	if (after.selected !== before.selected || after.top !== before.top) return withPosition(state, after);
	return { ...state, notice: noFurther(by) };
}

export function movedAcross(table: Table, state: State, step: 1 | -1): State {
	if (state.panel !== null && state.panel.name !== 'row') {
		// As in a comparison, where the way left closes a page.
		return step === -1 ? { ...state, panel: null } : { ...state, notice: 'There are no columns here' };
	}
	const column = state.column + step;
	if (column < 0) return { ...state, notice: 'This is the first report' };
	if (column >= table.columns.length) return { ...state, notice: 'This is the last report' };
	return { ...state, column };
}

export function positionOf(state: State): Position {
	return state.panel?.position ?? state.position;
}

function withPosition(state: State, position: Position): State {
	return state.panel === null ? { ...state, position } : { ...state, panel: { ...state.panel, position } };
}

/** Every change may alter heights: the selected block is brought back into the window. */
export function settled(table: Table, state: State): State {
	const { blocksOf, bodyRows } = state.picture;
	return withPosition(state, settle(positionOf(state), blocksOf(table, state), bodyRows(table, state)));
}

/** The cell at these places among the rows shown and the columns, with nothing over the table. */
export function atCell(table: Table, state: State, index: number, column = state.column): State {
	const bare = { ...state, panel: null, column };
	const { blocksOf, bodyRows } = state.picture;
	return { ...bare, position: jumpTo(index, blocksOf(table, bare), bodyRows(table, bare)) };
}

/** A click: on what is not selected it selects. */
export function pointedAt(table: Table, state: State, row: number): State {
	const blocks = state.picture.blocksOf(table, state);
	const at = row - state.picture.headRows(table, state);
	if (!blocks.selects || at < 0 || at >= state.picture.bodyRows(table, state)) return state;
	const { selected, top } = positionOf(state);
	let [index, y] = [selected, top];
	while (index > 0 && y > at) y -= blocks.height(--index);
	while (index < blocks.count - 1 && y + blocks.height(index) <= at) y += blocks.height(index++);
	return y <= at && at < y + blocks.height(index) ? withPosition(state, { selected: index, top: y }) : state;
}
