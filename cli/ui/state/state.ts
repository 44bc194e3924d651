/** All that the screen remembers. The picture follows from it and the comparison alone. */
import type { Side } from '../../../src/model.ts';
import type { Book } from '../data/book.ts';
import { type Filter, filteredRows } from '../data/filter.ts';
import type { Row } from '../data/rows.ts';
import { type Position, START } from './scroll.ts';

export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** What fills the body of the screen instead of the two columns. */
export type Panel = { readonly kind: 'keys'; readonly position: Position };

export interface State {
	readonly size: Size;
	/** Whose order the rows follow. */
	readonly order: Side;
	readonly filter: Filter;
	/** Keys of the runs that are unfolded. */
	readonly open: ReadonlySet<string>;
	/** Follows from order, filter and open; kept so that a key need not walk ten thousand sentences. */
	readonly rows: readonly Row[];
	readonly position: Position;
	/** Rank of the finding last visited. */
	readonly finding: number | null;
	readonly panel: Panel | null;
	/** One line for the reader until the next key: why a key did nothing, what was done. */
	readonly notice: string | null;
}

export function initialState(book: Book, size: Size): State {
	const open: ReadonlySet<string> = new Set();
	const rows = filteredRows(book, 'a', 'all', open);
	return { size, order: 'a', filter: 'all', open, rows, position: START, finding: null, panel: null, notice: null };
}
