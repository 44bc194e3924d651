/** What fills the body: the rows of the comparison or a panel, as blocks of lines, laid out only when asked for. */
import type { Book } from '../data/book.ts';
import { sourceEntries } from '../data/source.ts';
import type { Blocks } from '../state/scroll.ts';
import type { State } from '../state/state.ts';
import type { Line } from '../text/line.ts';
import { columnsOf } from './columns.ts';
import { detailLines } from './detail.ts';
import { exportBlocks } from './export.ts';
import { findingLines } from './findings.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';
import { keysPage } from './help.ts';
import { rowLines } from './row.ts';
import { sourceLines } from './source.ts';

/** The bar and the blank before every line. */
export const GUTTER = 2;

/** Blocks whose lines are known. */
export interface LaidBlocks extends Blocks {
	/** Whether one of them is marked as selected; else the whole only scrolls. */
	readonly selects: boolean;
	lines(index: number): readonly Line[];
}

/** Rows of the terminal left between head and foot. */
export function bodyRows(book: Book, state: State): number {
	return Math.max(1, state.size.rows - 1 - head(book, state).length - foot(state).length);
}

export function blocksOf(book: Book, state: State): LaidBlocks {
	const width = state.size.columns - GUTTER;
	const { findings } = book.comparison;
	switch (state.panel?.name) {
		case undefined:
			return rowBlocks(book, state);
		case 'keys':
			return page(keysPage(width));
		case 'detail':
			return page(detailLines(book, state.rows[state.position.selected], width));
		case 'findings':
			return list(findings.length, (index) => findingLines(findings[index], width));
		case 'export':
			return list(exportBlocks(width).length, (index) => exportBlocks(width)[index] ?? []);
		case 'text a':
			return sourceBlocks(book, state, 'a');
		case 'text b':
			return sourceBlocks(book, state, 'b');
	}
}

/** Rows are laid out once for each width and search; a row that leaves the comparison takes its lines with it. */
const laid = new WeakMap<State['rows'][number], { readonly key: string; readonly lines: readonly Line[] }>();

function rowBlocks(book: Book, state: State): LaidBlocks {
	const columns = columnsOf(state.size.columns - GUTTER);
	const key = `${columns.body} ${state.query}`;
	return list(state.rows.length, (index) => {
		const row = state.rows[index];
		if (row === undefined) return [];
		const before = laid.get(row);
		if (before?.key === key) return before.lines;
		const lines = rowLines(row, { book, columns, query: state.query });
		laid.set(row, { key, lines });
		return lines;
	});
}

function sourceBlocks(book: Book, state: State, side: 'a' | 'b'): LaidBlocks {
	const entries = sourceEntries(book, side);
	return list(entries.length, (index) => sourceLines(book, entries[index], state.size.columns - GUTTER, state.query));
}

function list(count: number, lines: LaidBlocks['lines']): LaidBlocks {
	return { count, lines, height: (index) => lines(index).length, selects: true };
}

function page(lines: readonly Line[]): LaidBlocks {
	return { count: 1, lines: () => lines, height: () => lines.length, selects: false };
}
