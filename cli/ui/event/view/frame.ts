/** The picture: what the screen shows of an event in a given state, as lines. */
import { type Line, line, segment } from '../../text/line.ts';
import { width } from '../../text/width.ts';
import { GUTTER } from '../../view/blocks.ts';
import { bodyLines } from '../../view/frame.ts';
import { ending } from '../data/names.ts';
import type { Table } from '../data/table.ts';
import { positionOf } from '../state/move.ts';
import { selectedRow, type State } from '../state/state.ts';
import { blocksOf } from './blocks.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';
import { roomsOf } from './rooms.ts';
import { matterLines } from './words.ts';

/** At most `rows - 1` lines, as of a comparison. */
export function frame(table: Table, state: State): readonly Line[] {
	const rooms = roomsOf(table, state);
	const blocks = blocksOf(table, state);
	const whole = [
		...head(table, state, { blocks, room: rooms.body }),
		...bodyLines(blocks, positionOf(state), rooms.body),
		...wordLines(table, state, rooms.words),
		...foot(state),
	];
	return whole.slice(0, state.size.rows - 1);
}

/** The words of the selected matter as far as there is room, under its name. */
function wordLines(table: Table, state: State, room: number): readonly Line[] {
	if (room === 0) return [];
	const { columns } = state.size;
	const row = selectedRow(state);
	const lines = row === undefined ? [] : matterLines(table, row, { ...state, width: columns - GUTTER });
	const shown = lines.slice(0, room - 1).map((words) => line(' '.repeat(GUTTER), ...words));
	const end = lines.length > shown.length ? '── w shows all ──' : '──';
	const name = ending(`── ${row?.number ?? ''} ${row?.name ?? ''}`, Math.max(1, columns - end.length - 1));
	const rule = line(
		segment(`${name} ${'─'.repeat(Math.max(0, columns - width(name) - 1 - end.length))}${end}`, 'strong'),
	);
	const missing = Math.max(0, room - 1 - shown.length);
	return [rule, ...shown, ...Array.from({ length: missing }, () => [])];
}
