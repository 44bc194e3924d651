/** The list that asks with which report the selected one is to be compared. */
import { type Line, line, segment } from '../../text/line.ts';
import { ending } from '../data/names.ts';
import { LOOKS, signOf } from '../data/standing.ts';
import type { Table } from '../data/table.ts';
import { selectedRow, type State } from '../state/state.ts';

/** "✗ The Courier: contradicted", as the report stands in the selected matter. */
export function partnerLine({ columns }: Table, state: State, at: number, width: number): Line {
	const cell = selectedRow(state)?.matter.cells[at];
	if (cell === undefined) return [];
	const { style, word } = LOOKS[cell.standing];
	const sign = `${signOf(cell)} `;
	const words = `: ${word}${cell.alsoElsewhere ? ', in passing' : ''}`;
	const name = ending(columns[at]?.name ?? '', Math.max(2, width - sign.length - words.length));
	return line(segment(sign, style), segment(name, 'strong'), segment(words, style));
}
