/** What the state must know of how it is drawn: how tall everything is. Who draws it says so, and the state draws nothing. */
import { FINDING_KINDS } from '../../../src/model.ts';
import type { Book } from '../data/book.ts';
import { omissionsByWeight } from '../data/omissions.ts';
import { sourceEntries } from '../data/source.ts';
import type { Blocks } from './scroll.ts';
import type { State } from './state.ts';

/** What fills the body of the screen. */
export interface ShownBlocks extends Blocks {
	/** Whether one of them is marked as selected; else the whole only scrolls. */
	readonly selects: boolean;
	/** Where one is written in: the block with the cursor, which stays in sight. */
	readonly cursor?: number;
}

export interface Picture {
	readonly blocksOf: (book: Book, state: State) => ShownBlocks;
	/** Rows of the window above the body. */
	readonly headRows: (book: Book, state: State) => number;
	/** Rows of the window for the body. */
	readonly bodyRows: (book: Book, state: State) => number;
}

/** Where nobody draws: each block takes one row, and nothing stands above. */
export const UNDRAWN: Picture = {
	blocksOf: (book, state) => ({ count: countOf(book, state), selects: true, height: () => 1 }),
	headRows: () => 0,
	bodyRows: (_book, { size }) => size.rows,
};

function countOf(book: Book, { panel, rows }: State): number {
	switch (panel?.name) {
		case undefined:
			return rows.length;
		case 'findings':
			return book.comparison.findings.length + omissionsByWeight(book).length;
		case 'omissions':
			return omissionsByWeight(book).length;
		case 'marks':
			return 2;
		case 'kinds':
			return FINDING_KINDS.length;
		case 'text a':
			return sourceEntries(book, 'a').length;
		case 'text b':
			return sourceEntries(book, 'b').length;
		default:
			return 1;
	}
}
