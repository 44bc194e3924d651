/** What the state must know of how it is drawn. Who draws it says so, and the state draws nothing. */
import type { ShownBlocks } from '../../state/picture.ts';
import type { Table } from '../data/table.ts';
import type { State } from './state.ts';

export interface Picture {
	readonly blocksOf: (table: Table, state: State) => ShownBlocks;
	/** Rows of the window above the body. */
	readonly headRows: (table: Table, state: State) => number;
	/** Rows of the window for the table, or for the panel in its place. */
	readonly bodyRows: (table: Table, state: State) => number;
	/** Where Enter leads from each entry of a list. */
	readonly goalsOf: (table: Table, state: State) => readonly (Goal | null)[];
}

/** A cell of the table; where no report is meant the column stays. */
export interface Goal {
	readonly matter: string;
	readonly report: string | null;
}
