/** How the rows of the terminal are divided between head, table, the words of the selected matter, and foot. */
import type { Table } from '../data/table.ts';
import type { State } from '../state/state.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';

/** In rows. */
export interface Rooms {
	/** For the table, or for the panel in its place. */
	readonly body: number;
	/** For the words of the selected matter under the table, their rule among them; 0 where there is no room for any. */
	readonly words: number;
}

/** The words take this share of what is left, and with fewer rows than these they would tell nothing. */
const SHARE_OF_WORDS = 0.5;
const LEAST_WORDS = 4;

export function headRows(table: Table, state: State): number {
	return head(table, state).length;
}

/** One row of the terminal stays empty: on a frame as tall as the terminal Ink clears the scrollback at every key. */
export function roomsOf(table: Table, state: State): Rooms {
	const left = Math.max(1, state.size.rows - 1 - headRows(table, state) - foot(state).length);
	if (state.panel !== null) return { body: left, words: 0 };
	const share = Math.floor(left * SHARE_OF_WORDS);
	if (share < LEAST_WORDS) return { body: left, words: 0 };
	// A short table leaves its rows to the words.
	const body = Math.min(left - share, Math.max(1, state.rows.length));
	return { body, words: left - body };
}
