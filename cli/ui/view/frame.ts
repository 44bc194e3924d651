/** The picture: what the screen shows of a comparison in a given state, as lines. */
import type { Book } from '../data/book.ts';
import { sentenceIds } from '../data/rows.ts';
import { positionOf } from '../state/move.ts';
import { hiddenOf, type Position, visibleRange } from '../state/scroll.ts';
import type { State } from '../state/state.ts';
import { EMPTY_LINE, type Line, line, segment } from '../text/line.ts';
import { blocksOf, bodyRows, type LaidBlocks } from './blocks.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';

/**
 * At most `rows - 1` lines: on a frame as tall as the terminal Ink clears everything, the scrollback too, at every key.
 */
export function frame(book: Book, state: State): readonly Line[] {
	const room = bodyRows(book, state);
	const shown = {
		sentences: visibleSentences(book, state, room),
		hidden: hiddenOf(positionOf(state), blocksOf(book, state), room),
	};
	const whole = [...head(book, state, shown), ...body(book, state, room), ...foot(state)];
	return whole.slice(0, state.size.rows - 1);
}

function body(book: Book, state: State, room: number): readonly Line[] {
	return bodyLines(blocksOf(book, state), positionOf(state), room);
}

/** What the window shows of the blocks: always `room` lines. */
export function bodyLines(blocks: LaidBlocks, position: Position, room: number): readonly Line[] {
	const { selected } = position;
	const { first, top, last } = visibleRange(position, blocks, room);
	const lines: Line[] = [];
	for (let index = first; index <= last && index < blocks.count; index += 1) {
		lines.push(...withGutter(blocks.lines(index), blocks.selects && index === selected));
	}
	const shown = lines.slice(Math.max(0, -top), Math.max(0, -top) + room);
	return [...shown, ...Array.from({ length: room - shown.length }, () => EMPTY_LINE)];
}

/** A bar runs beside the selected block, down to the empty line that ends it. */
function withGutter(lines: readonly Line[], selected: boolean): readonly Line[] {
	const gutter = selected ? segment('▌ ', 'key') : segment('  ');
	return lines.map((content, index) => {
		const isEnd = index > 0 && index === lines.length - 1 && content.length === 0;
		return isEnd ? EMPTY_LINE : line(gutter, ...content);
	});
}

/** Ids of the sentences in the window, for their place on the coverage map. */
function visibleSentences(book: Book, state: State, room: number): ReadonlySet<string> {
	const rows = { ...state, panel: null };
	const { first, last } = visibleRange(state.position, blocksOf(book, rows), room);
	return new Set(state.rows.slice(first, last + 1).flatMap(sentenceIds));
}
