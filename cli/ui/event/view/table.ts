/** The table: a line of names, and a line for each matter. */
import { type Line, line, padded, type Segment, segment } from '../../text/line.ts';
import { foundIn } from '../../data/find.ts';
import { marked } from '../../text/marks.ts';
import { ending, shortNames } from '../data/names.ts';
import { cellText, LOOKS } from '../data/standing.ts';
import type { Row, Table } from '../data/table.ts';
import type { State } from '../state/state.ts';
import { type Grid, onceForWidth } from './grid.ts';

/** The name of each report in the window; ▾ is over the selected one, A before the one that others are compared with. */
export function namesLine(table: Table, { column, base }: State, grid: Grid): Line {
	const places = placesIn(grid);
	const sign = (at: number) => `${at === base ? 'A:' : ''}${at === column ? '▾' : ''}`;
	const names = (columns: number) =>
		onceForWidth(table, columns, () =>
			shortNames(
				table.columns.map(({ name }) => name),
				columns,
			),
		);
	const cells = places.map((at): Line => {
		const mark = sign(at);
		const text = `${mark}${names(grid.cell - 1 - mark.length)[at] ?? ''}`;
		return padded([{ text, style: at === column ? 'key' : 'strong' }], grid.cell);
	});
	return line(' '.repeat(grid.number + grid.name), ...cells.flat());
}

/** "12 Nine people died …  = told  ✗ against  ·". The selected cell stands out by swapped colours and brackets. */
export function rowLine(row: Row, { column, query }: State, grid: Grid, isSelected: boolean): Line {
	const name = ending(row.name, grid.name - 1);
	const found = marked(
		name,
		foundIn(name, query).map((place) => ({ ...place, style: 'found' })),
	);
	const number = segment(`${`${row.number}`.padStart(grid.number - 1)} `, 'dim');
	const cells = placesIn(grid).flatMap((at) => cellSegments(row, at, grid.cell, isSelected && at === column));
	return line(number, ...padded(found, grid.name), ...cells);
}

function cellSegments({ matter }: Row, at: number, columns: number, isSelected: boolean): readonly Segment[] {
	const cell = matter.cells[at];
	if (cell === undefined) return [];
	const text = cellText(cell, columns - 1);
	const { style } = LOOKS[cell.standing];
	const shown = isSelected ? { text, style, inverse: true } : { text, style };
	return padded([shown], columns);
}

function placesIn({ from, shown }: Grid): readonly number[] {
	return Array.from({ length: shown }, (_, index) => from + index);
}
