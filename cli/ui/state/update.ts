/** What each action makes of the state. Pure: the terminal is only touched by the effects it returns. */
import type { Book } from '../data/book.ts';
import { blocksOf, bodyRows } from '../view/frame.ts';
import type { Action, Effect, Movement } from './action.ts';
import { steppedFilter, switchedOrder, toggledFilter, toggledFold } from './arrange.ts';
import { type Blocks, type Position, scrollBy, settle, stepDown, stepUp } from './scroll.ts';
import { seek } from './seek.ts';
import type { State } from './state.ts';

export interface Update {
	readonly state: State;
	readonly effect: Effect | null;
}

export function update(book: Book, state: State, action: Action): Update {
	if (action.kind === 'quit') return { state, effect: { kind: 'quit' } };
	return { state: settled(book, changed(book, { ...state, notice: null }, action)), effect: null };
}

function changed(book: Book, state: State, action: Exclude<Action, { kind: 'quit' }>): State {
	switch (action.kind) {
		case 'move':
			return moved(book, state, action.by);
		case 'seek':
			return seek(book, { ...state, panel: null }, action.target, action.step);
		case 'step filter':
			return steppedFilter(book, state, action.step);
		case 'filter':
			return toggledFilter(book, state, action.filter);
		case 'switch order':
			return switchedOrder(book, state);
		case 'fold':
			return toggledFold(book, state);
		case 'show keys':
			return {
				...state,
				panel: state.panel?.kind === 'keys' ? null : { kind: 'keys', position: { selected: 0, top: 0 } },
			};
		case 'back':
			return back(book, state);
		case 'resize':
			return { ...state, size: action.size };
		case 'unknown key':
			return { ...state, notice: `${action.key} is no key here; ? shows all keys` };
	}
}

function back(book: Book, state: State): State {
	if (state.panel) return { ...state, panel: null };
	if (state.filter !== 'all') return toggledFilter(book, state, state.filter);
	return { ...state, notice: 'Nothing to go back from; q quits' };
}

function moved(book: Book, state: State, by: Movement): State {
	const blocks = blocksOf(book, state);
	const before = state.panel?.position ?? state.position;
	const after = movement(by, before, blocks, bodyRows(book, state));
	if (after.selected !== before.selected || after.top !== before.top) return withPosition(state, after);
	return {
		...state,
		notice: by === 'up' || by === 'page up' || by === 'first' ? 'This is the top' : 'This is the end',
	};
}

function movement(by: Movement, position: Position, blocks: Blocks, rows: number): Position {
	if (blocks.count === 0) return position;
	switch (by) {
		case 'down':
			return stepDown(position, blocks, rows);
		case 'up':
			return stepUp(position, blocks, rows);
		case 'page down':
			return scrollBy(position, Math.max(1, rows - 1), blocks, rows);
		case 'page up':
			return scrollBy(position, -Math.max(1, rows - 1), blocks, rows);
		case 'first':
			return settle({ selected: 0, top: 0 }, blocks, rows);
		case 'last':
			return settle({ selected: blocks.count - 1, top: -Number.MAX_SAFE_INTEGER }, blocks, rows);
	}
}

function withPosition(state: State, position: Position): State {
	return state.panel ? { ...state, panel: { ...state.panel, position } } : { ...state, position };
}

/** Every change may alter heights: the selected row is brought back into the window. */
function settled(book: Book, state: State): State {
	const position = state.panel?.position ?? state.position;
	return withPosition(state, settle(position, blocksOf(book, state), bodyRows(book, state)));
}
