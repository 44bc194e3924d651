/** All that the screen of an event remembers. The picture follows from it and the table alone. */
import { type Position, START } from '../../state/scroll.ts';
import type { Size } from '../../state/state.ts';
import type { ThemeName } from '../../terminal/themeNames.ts';
import { type Filter, filteredRows } from '../data/filter.ts';
import type { Row, Table } from '../data/table.ts';
import type { Picture } from './picture.ts';

/** Lists of the event, in the order in which a key steps through them. */
export const PAGES = ['outliers', 'figures', 'voices', 'remarks', 'alone', 'sources'] as const;

export type PageName = (typeof PAGES)[number];

/** What can fill the body instead of the table: a list, all words of the row, all keys, with whom a report is compared. */
export type PanelName = PageName | 'row' | 'keys' | 'partner';

export interface Panel {
	readonly name: PanelName;
	readonly position: Position;
}

/** A line being typed at the foot. */
export interface Prompt {
	readonly kind: 'search' | 'jump';
	readonly text: string;
	/** What stands behind the cursor. */
	readonly after: string;
}

export interface State {
	readonly size: Size;
	/** No key was pressed yet. */
	readonly isOpening: boolean;
	readonly filter: Filter;
	/** Follows from the filter. */
	readonly rows: readonly Row[];
	readonly position: Position;
	/** Place of the selected report among the columns. */
	readonly column: number;
	/** The report that others are compared with; null where none was chosen. */
	readonly base: number | null;
	readonly panel: Panel | null;
	readonly prompt: Prompt | null;
	/** The number typed before a motion: 5 of 5j. */
	readonly count: number | null;
	/** What was last searched for; empty before any search. */
	readonly query: string;
	readonly theme: ThemeName;
	readonly hasColour: boolean;
	readonly picture: Picture;
	/** One line for the reader until the next key. */
	readonly notice: string | null;
}

export function initialState(
	table: Table,
	{ size, theme = 'dark', hasColour = true, picture }: Pick<State, 'size' | 'picture'> & Partial<State>,
): State {
	return {
		size,
		isOpening: true,
		filter: 'all matters',
		rows: filteredRows(table, 'all matters'),
		position: START,
		column: 0,
		base: null,
		panel: null,
		prompt: null,
		count: null,
		query: '',
		theme,
		hasColour,
		picture,
		notice: null,
	};
}

export function selectedRow({ rows, position }: State): Row | undefined {
	return rows[position.selected];
}
