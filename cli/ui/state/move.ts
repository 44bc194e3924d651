/** Moving through whatever fills the body: the rows, or a panel's blocks. */
import type { Book } from '../data/book.ts';
import type { Movement } from './action.ts';
import { type Blocks, type Position, scrollBy, settle, stepDown, stepUp } from './scroll.ts';
import type { State } from './state.ts';

export function moved(book: Book, state: State, by: Movement): State {
	const blocks = state.picture.blocksOf(book, state);
	const before = positionOf(state);
	const after = blocks.count === 0 ? before : movement(by, before, blocks, state.picture.bodyRows(book, state));
	if (after.selected !== before.selected || after.top !== before.top) return withPosition(state, after);
	return { ...state, notice: noFurther(by) };
}

export function noFurther(by: Movement): string {
	return by === 'first' || by.endsWith('up') ? 'This is the top' : 'This is the end';
}

/** Rows for each notch of a wheel, as most programs have it. */
const A_FEW = 3;

/** Where a movement leads. */
export function movement(by: Movement, position: Position, blocks: Blocks, rows: number): Position {
	const page = Math.max(1, rows - 1);
	const half = Math.max(1, Math.floor(rows / 2));
	switch (by) {
		case 'down':
			return stepDown(position, blocks, rows);
		case 'up':
			return stepUp(position, blocks, rows);
		case 'page down':
			return scrollBy(position, page, blocks, rows);
		case 'page up':
			return scrollBy(position, -page, blocks, rows);
		case 'half page down':
			return scrollBy(position, half, blocks, rows);
		case 'half page up':
			return scrollBy(position, -half, blocks, rows);
		case 'a few down':
			return scrollBy(position, A_FEW, blocks, rows);
		case 'a few up':
			return scrollBy(position, -A_FEW, blocks, rows);
		case 'first':
			return settle({ selected: 0, top: 0 }, blocks, rows);
		case 'last':
			return settle({ selected: blocks.count - 1, top: -Number.MAX_SAFE_INTEGER }, blocks, rows);
	}
}

export function positionOf(state: State): Position {
	return state.panel?.position ?? state.position;
}

export function withPosition(state: State, position: Position): State {
	return state.panel ? { ...state, panel: { ...state.panel, position } } : { ...state, position };
}

/** Every change may alter heights: the selected block is brought back into the window. */
export function settled(book: Book, state: State): State {
	const blocks = state.picture.blocksOf(book, state);
	const { selected, top } = positionOf(state);
	const at = blocks.cursor ?? selected;
	return withPosition(
		state,
		settle({ selected: at, top: top + at - selected }, blocks, state.picture.bodyRows(book, state)),
	);
}
