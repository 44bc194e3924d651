/** What each action makes of the state. Pure: the terminal is only touched by the effects that come with it. */
import { counting, repeated } from '../../state/count.ts';
import { START } from '../../state/scroll.ts';
import { withNextTheme } from '../../state/theme.ts';
import { citation } from '../data/citation.ts';
import type { Table } from '../data/table.ts';
import type { Action } from './action.ts';
import { steppedFilter, toggledFilter } from './arrange.ts';
import { type Change, compared, comparedWithPartner, withBase } from './compare.ts';
import { moved, movedAcross, pointedAt, settled } from './move.ts';
import { ask, typed } from './prompt.ts';
import { atGoal, seek } from './seek.ts';
import { PAGES, type PanelName, selectedRow, type State } from './state.ts';

export function update(table: Table, before: State, action: Action): Change {
	const isKey = action.kind !== 'resize' && action.kind !== 'redraw';
	const state = isKey ? { ...before, isOpening: false, notice: null, count: null } : before;
	switch (action.kind) {
		case 'quit':
		case 'suspend':
		case 'redraw':
			return { state, effect: { kind: action.kind } };
		case 'leave':
			return state.panel === null ? { state, effect: { kind: 'quit' } } : still(table, { ...state, panel: null });
		case 'enter': {
			const { state: next, effect } = enter(table, state);
			return { state: settled(table, next), effect };
		}
		case 'copy':
			return copied(table, state);
		default:
			return still(table, changed(table, state, action, before.count));
	}
}

const still = (table: Table, state: State): Change => ({ state: settled(table, state), effect: null });

type Still = Exclude<Action, { kind: 'quit' | 'suspend' | 'redraw' | 'leave' | 'enter' | 'copy' }>;

function changed(table: Table, state: State, action: Still, count: number | null): State {
	switch (action.kind) {
		case 'move':
			return repeated(state, count, (one) => moved(table, one, action.by));
		case 'column':
			return repeated(state, count, (one) => movedAcross(table, one, action.step));
		case 'seek':
			return repeated(state, count, (one) => seek(table, one, action.target, action.step));
		case 'digit':
			return counting(state, count, action.digit, '(j, k, h, l, n, c, o; : goes to a matter)');
		case 'filter':
			return toggledFilter(table, state, action.filter);
		case 'step filter':
			return steppedFilter(table, state, action.step);
		case 'panel':
			return toggledPanel(state, action.name);
		case 'next page':
			return withNextPage(state);
		case 'base':
			return withBase(table, state);
		case 'back':
			return back(table, state);
		case 'search':
		case 'jump':
			return ask({ ...state, panel: null }, action.kind);
		case 'switch theme':
			return withNextTheme(state);
		case 'type':
			return action.keys.reduce((one, key) => typed(table, one, key), state);
		case 'resize':
			return { ...state, size: action.size };
		case 'click':
			return pointedAt(table, state, action.row);
		case 'tell':
			return { ...state, notice: action.notice };
		case 'unknown key':
			return { ...state, notice: `${action.key} is no key here; ? shows all keys` };
	}
}

function toggledPanel(state: State, name: PanelName): State {
	return { ...state, panel: state.panel?.name === name ? null : { name, position: START } };
}

/** The next list; after the last, the table. */
function withNextPage(state: State): State {
	const list: readonly (PanelName | undefined)[] = PAGES;
	const next = PAGES[list.indexOf(state.panel?.name) + 1];
	return { ...state, panel: next === undefined ? null : { name: next, position: START } };
}

/** Out of the table into two reports, out of a list to its matter. */
function enter(table: Table, state: State): Change {
	const { panel } = state;
	if (panel === null || panel.name === 'row') return compared(table, { ...state, panel: null });
	if (panel.name === 'partner') return comparedWithPartner(table, state);
	const goal = state.picture.goalsOf(table, state)[panel.position.selected] ?? null;
	if (panel.name === 'keys') return { state: { ...state, panel: null }, effect: null };
	if (goal === null) return { state: { ...state, notice: 'No matter belongs to this' }, effect: null };
	return { state: atGoal(table, state, goal), effect: null };
}

/** Out of what was entered last: the list, then what was searched for, then the filter. */
function back(table: Table, state: State): State {
	if (state.panel !== null) return { ...state, panel: null };
	if (state.query !== '') return { ...state, query: '', notice: 'The search is over' };
	if (state.filter !== 'all matters') return toggledFilter(table, state, state.filter);
	return { ...state, notice: 'Nothing to go back from; q quits' };
}

function copied(table: Table, state: State): Change {
	const row = selectedRow(state);
	const text = row === undefined ? null : citation(table, row, state.column);
	if (text === null)
		return { state: { ...state, notice: 'Nothing to copy: this report does not tell it' }, effect: null };
	const notice = 'Sent to the clipboard as a citable line (OSC 52); some terminals must be told to allow it';
	return { state: { ...state, notice }, effect: { kind: 'copy', text } };
}
