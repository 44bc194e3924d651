/** The screen of an event for a screen reader: what is selected, in sentences, one below the other. */
import { answerOf } from '../../../../src/report/event/answer.ts';
import { type Line, plainText, segment } from '../../text/line.ts';
import { onOneLine } from '../../text/oneLine.ts';
import { wrap } from '../../text/wrap.ts';
import { wordsOf } from '../data/standing.ts';
import type { Table } from '../data/table.ts';
import { selectedRow, type State } from '../state/state.ts';
import { blocksOf } from './blocks.ts';
import { foot } from './foot.ts';

export function spoken(table: Table, state: State): readonly Line[] {
	const opening = state.isOpening ? [`${answerOf(table.event)}.`] : [];
	const words = [
		...opening,
		...(state.panel === null ? spokenCell(table, state) : spokenPanel(table, state)),
		...end(state),
	];
	return words.flatMap((sentence) => wrap([segment(sentence)], state.size.columns));
}

function spokenCell({ columns }: Table, state: State): readonly string[] {
	const row = selectedRow(state);
	const cell = row?.matter.cells[state.column];
	if (row === undefined || cell === undefined) return ['No matters.'];
	return [
		`Matter ${row.number}, ${state.position.selected + 1} of ${state.rows.length}: ${row.name}`,
		`Report ${state.column + 1} of ${columns.length}, ${columns[state.column]?.name}: ${wordsOf(cell)}.`,
		...cell.sentences.map(({ text }) => onOneLine(text)),
	];
}

/** The selected block of a panel and its place, or the whole of one that only scrolls. */
function spokenPanel(table: Table, state: State): readonly string[] {
	const blocks = blocksOf(table, state);
	const at = state.panel?.position.selected ?? 0;
	const lines = blocks.lines(at).map((one) => plainText(one));
	return blocks.selects ? [`${at + 1} of ${blocks.count}.`, ...lines] : lines;
}

function end(state: State): readonly string[] {
	if (state.prompt !== null || state.notice !== null) return foot(state).map(plainText);
	return [`${state.panel === null ? 'Q quits' : 'Escape closes this page'}; question mark lists the keys.`];
}
