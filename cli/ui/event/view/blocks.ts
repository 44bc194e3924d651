/** What fills the body: the matters, or a panel, as blocks of lines. */
import { GUTTER, type LaidBlocks, list, page } from '../../view/blocks.ts';
import { keysPage } from '../../view/help.ts';
import { segment } from '../../text/line.ts';
import { wrap } from '../../text/wrap.ts';
import type { Table } from '../data/table.ts';
import { BINDINGS } from '../keys.ts';
import { partnersOf } from '../state/compare.ts';
import type { Picture } from '../state/picture.ts';
import { selectedRow, type State } from '../state/state.ts';
import { gridOf } from './grid.ts';
import { EMPTY, entriesOf, entryLines, type Listed, type Scrolled, sectionLines } from './lists.ts';
import { partnerLine } from './partner.ts';
import { headRows, roomsOf } from './rooms.ts';
import { rowLine } from './table.ts';
import { matterLines } from './words.ts';

export function blocksOf(table: Table, state: State): LaidBlocks {
	const width = state.size.columns - GUTTER;
	const { panel } = state;
	switch (panel?.name) {
		case undefined:
			return tableBlocks(table, state, width);
		case 'row': {
			const row = selectedRow(state);
			return page(row === undefined ? [] : matterLines(table, row, { ...state, width }));
		}
		case 'keys':
			return page(keysPage(width, BINDINGS));
		case 'partner': {
			const partners = partnersOf(table, state);
			return list(partners.length, (index) => [partnerLine(table, state, partners[index] ?? 0, width)]);
		}
		case 'outliers':
		case 'figures':
		case 'alone':
			return entryBlocks(table, panel.name, width);
		default:
			return scrolled(table, panel?.name ?? 'sources', width);
	}
}

function tableBlocks(table: Table, state: State, width: number): LaidBlocks {
	const grid = gridOf(table, width, state.column);
	const blocks = list(state.rows.length, (index) => {
		const row = state.rows[index];
		return row === undefined ? [] : [rowLine(row, state, grid, index === state.position.selected)];
	});
	return { ...blocks, height: () => 1 };
}

function entryBlocks(table: Table, name: Listed, width: number): LaidBlocks {
	const entries = entriesOf(table, name);
	if (entries.length === 0) return page(wrap([segment(EMPTY[name])], width));
	return list(entries.length, (index) => {
		const entry = entries[index];
		return entry === undefined ? [] : entryLines(entry, width);
	});
}

function scrolled(table: Table, name: Scrolled, width: number): LaidBlocks {
	const lines = sectionLines(table, name, width);
	return page(lines.length === 0 ? wrap([segment(EMPTY[name])], width) : lines);
}

function goalsOf(table: Table, { panel }: State) {
	const name = panel?.name;
	return name === 'outliers' || name === 'figures' || name === 'alone'
		? entriesOf(table, name).map(({ goal }) => goal)
		: [];
}

/** What the state is told of all this. */
export const PICTURE: Picture = {
	blocksOf,
	headRows,
	bodyRows: (table, state) => roomsOf(table, state).body,
	goalsOf,
};
