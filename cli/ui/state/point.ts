/** A click: on what is not selected it selects, on what is it opens. */
import type { Book } from '../data/book.ts';
import { enter } from './enter.ts';
import { positionOf, withPosition } from './move.ts';
import { visibleRange } from './scroll.ts';
import type { State } from './state.ts';

/** @param row of the window, from 0 */
export function pointedAt(book: Book, state: State, row: number): State {
	const blocks = state.picture.blocksOf(book, state);
	const room = state.picture.bodyRows(book, state);
	const at = row - state.picture.headRows(book, state);
	if (!blocks.selects || at < 0 || at >= room) return state;
	const { first, top, last } = visibleRange(positionOf(state), blocks, room);
	let y = top;
	for (let index = first; index <= last && index < blocks.count; index += 1) {
		const end = y + blocks.height(index);
		if (at < end) {
			const isSelected = index === positionOf(state).selected;
			return isSelected ? enter(book, state) : withPosition(state, { selected: index, top: y });
		}
		y = end;
	}
	return state;
}
