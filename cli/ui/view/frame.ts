/** The picture: what the screen shows of a comparison in a given state, as lines. */
import type { Book } from '../data/book.ts';
import type { Blocks } from '../state/scroll.ts';
import { visibleRange } from '../state/scroll.ts';
import type { State } from '../state/state.ts';
import { EMPTY_LINE, type Line, line, segment } from '../text/line.ts';
import { answerLine } from './answer.ts';
import { columnsOf } from './columns.ts';
import { foot } from './foot.ts';
import { headings } from './heading.ts';
import { keysPage } from './help.ts';
import { rowLines } from './row.ts';

/** The bar and the blank before every row. */
const GUTTER = 2;

/** Blocks whose lines are known. */
export interface LaidBlocks extends Blocks {
	lines(index: number): readonly Line[];
}

/**
 * At most `rows - 1` lines: on a frame as tall as the terminal Ink clears everything, the scrollback too, at every key.
 */
export function frame(book: Book, state: State): readonly Line[] {
	const top = head(book, state);
	const bottom = foot(state);
	const room = bodyRows(book, state);
	return [...top.slice(0, state.size.rows - 2), ...body(book, state, room), ...bottom].slice(0, state.size.rows - 1);
}

export function bodyRows(book: Book, state: State): number {
	return Math.max(1, state.size.rows - 1 - head(book, state).length - foot(state).length);
}

export function blocksOf(book: Book, state: State): LaidBlocks {
	return state.panel ? oneBlock(keysPage(state.size.columns - GUTTER)) : rowBlocks(book, state);
}

function head(book: Book, state: State): readonly Line[] {
	const { columns, rows } = state.size;
	const rule = line(segment('─'.repeat(columns), 'dim'));
	const answer = answerLine(book.comparison.summary, columns);
	if (rows < 16) return [answer];
	const names = headings(book, columnsOf(columns - GUTTER), rows < 24 ? 'names' : 'headlines');
	return [answer, rule, ...names.map((heading) => line(' '.repeat(GUTTER), ...heading)), rule];
}

function body(book: Book, state: State, room: number): readonly Line[] {
	const blocks = blocksOf(book, state);
	const position = state.panel?.position ?? state.position;
	if (blocks.count === 0) return Array.from({ length: room }, () => EMPTY_LINE);
	const { first, top, last } = visibleRange(position, blocks, room);
	const lines: Line[] = [];
	for (let index = first; index <= last; index += 1) {
		const gutter = index === position.selected && !state.panel ? segment('▌ ', 'key') : segment('  ');
		const laid = blocks.lines(index);
		laid.forEach((laidLine, row) => {
			lines.push(row === laid.length - 1 && laidLine.length === 0 ? EMPTY_LINE : line(gutter, ...laidLine));
		});
	}
	const shown = lines.slice(Math.max(0, -top), Math.max(0, -top) + room);
	return [...shown, ...Array.from({ length: room - shown.length }, () => EMPTY_LINE)];
}

function rowBlocks(book: Book, state: State): LaidBlocks {
	const columns = columnsOf(state.size.columns - GUTTER);
	const lines = (index: number) => {
		const row = state.rows[index];
		return row ? rowLines(row, { book, columns, found: () => [], namesIn: () => [] }) : [];
	};
	return { count: state.rows.length, lines, height: (index) => lines(index).length };
}

function oneBlock(lines: readonly Line[]): LaidBlocks {
	return { count: 1, lines: () => lines, height: () => lines.length };
}
