/** How the columns of the terminal are divided between the matters and the reports. */
import { memory } from '../../data/memory.ts';
import { ENOUGH_FOR_WORDS } from '../data/standing.ts';
import type { Table } from '../data/table.ts';

/** All in columns of the terminal, blanks between them included. */
export interface Grid {
	readonly number: number;
	readonly name: number;
	readonly cell: number;
	/** The first of the reports in the window, and how many of them it shows. */
	readonly from: number;
	readonly shown: number;
}

/** A mark with parentheses, and a name that can still be told from others. */
const LEAST_CELL = 8;
const MOST_CELL = ENOUGH_FOR_WORDS + 1;

/**
 * The names of the matters get this share of the terminal at least, but no more columns than tell what they are about; less
 * where not all reports fit beside them.
 */
const SHARES = [
	{ share: 0.4, most: 48 },
	{ share: 0.28, most: 34 },
] as const;
const LEAST_NAME = 14;

/** Where not all reports fit, the selected one stands in the middle of those that do. */
export function gridOf({ columns, rows }: Table, width: number, selected: number): Grid {
	const number = `${rows.length}`.length + 1;
	const rooms = SHARES.map(({ share, most }) => {
		const least = Math.min(most, Math.max(LEAST_NAME, Math.floor(width * share)));
		return Math.max(LEAST_CELL, width - number - least);
	});
	const room = rooms.find((one) => one >= columns.length * LEAST_CELL) ?? rooms.at(-1) ?? LEAST_CELL;
	const cell = Math.min(MOST_CELL, Math.max(LEAST_CELL, Math.floor(room / columns.length)));
	const shown = Math.min(columns.length, Math.max(1, Math.floor(room / cell)));
	const from = Math.min(Math.max(0, selected - Math.floor(shown / 2)), columns.length - shown);
	return { number, name: Math.max(1, width - number - shown * cell), cell, from, shown };
}

const shortened = memory<Table, Map<number, readonly string[]>>();

/** What was made of the names for columns of one width. */
export function onceForWidth(table: Table, width: number, make: () => readonly string[]): readonly string[] {
	const known = shortened(table, () => new Map());
	const before = known.get(width) ?? make();
	known.set(width, before);
	return before;
}
