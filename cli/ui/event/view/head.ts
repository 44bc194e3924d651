/** The answer before the table: how many reports, from how many sources, what is contested, who stands alone. */
import { answerOf } from '../../../../src/report/event/answer.ts';
import { counted } from '../../../../src/report/event/page.ts';
import { hiddenOf } from '../../state/scroll.ts';
import { type Line, line, segment } from '../../text/line.ts';
import { onOneLine } from '../../text/oneLine.ts';
import { width } from '../../text/width.ts';
import { GUTTER, type LaidBlocks } from '../../view/blocks.ts';
import { panelRule } from '../../view/title.ts';
import { ending } from '../data/names.ts';
import type { Filter } from '../data/filter.ts';
import type { Table } from '../data/table.ts';
import { positionOf } from '../state/move.ts';
import { type PanelName, selectedRow, type State } from '../state/state.ts';
import { gridOf } from './grid.ts';
import { namesLine } from './table.ts';

/** In a window of fewer rows the rule gives its row to the table. */
const LEAST_FOR_RULE = 8;

/** Where a panel lies over the table, `blocks` and `room` tell whether it goes on out of sight. */
export function head(table: Table, state: State, shown?: { blocks: LaidBlocks; room: number }): readonly Line[] {
	const { columns, rows } = state.size;
	const answer = answerLine(table, columns);
	if (state.panel !== null) {
		const hidden = shown === undefined ? 'none' : hiddenOf(positionOf(state), shown.blocks, shown.room);
		return [answer, panelRule(titleOf(table, state, state.panel.name), hidden, columns)];
	}
	const names = line(' '.repeat(GUTTER), ...namesLine(table, state, gridOf(table, columns - GUTTER, state.column)));
	return rows < LEAST_FOR_RULE ? [answer, names] : [answer, statusRule(table, state), names];
}

/** The longest of the wordings that fits. */
function answerLine({ event }: Table, columns: number): Line {
	const { reports, sources, shared, contested, outliers } = event.summary;
	const wordings = [
		answerOf(event),
		`${reports} reports from ${counted(sources, 'source')}: ${counted(shared, 'matter')} shared, ${contested} contested, ${outliers} alone`,
		`${reports} reports: ${counted(shared, 'matter')}, ${contested} contested, ${outliers} alone`,
		`${reports} reports, ${contested} contested`,
	];
	// Which reports no matter joins is told in the list of sources.
	const doubt = event.apart.length > 0 ? 'Several events? ' : '';
	const fitting = wordings.map((words) => doubt + words).find((words) => width(words) <= columns);
	return [segment(ending(fitting ?? doubt + wordings.at(-1), columns), doubt === '' ? 'strong' : 'alert')];
}

/** "──── contested matters, 3 of 12 ── reports 4–9 of 20 ── search “toll” ──", in fewer words where they do not fit. */
function statusRule(table: Table, state: State): Line {
	const { columns } = state.size;
	const isWhole = state.filter === 'all matters' && state.query === '';
	const wordings = [0, 1].map((length) => statusParts(table, state).map((parts) => parts[length] ?? ''));
	const fitting = wordings.map(joined).find((words) => width(words) <= columns);
	const words =
		fitting ??
		(wordings.at(-1) ?? [])
			.slice(0, 1)
			.map((part) => ` ${part} ──`)
			.join('');
	const rule = '─'.repeat(Math.max(0, columns - width(words)));
	return line(segment(rule, 'dim'), segment(ending(words, columns), isWhole ? 'dim' : 'alert'));
}

const joined = (parts: readonly string[]) => parts.map((part) => ` ${part} ──`).join('');

/** What is said there, in a long wording and in a short one. */
function statusParts(table: Table, { size, column, rows, position, filter, query, base }: State) {
	const { from, shown } = gridOf(table, size.columns - GUTTER, column);
	const { length } = table.columns;
	const place = `${rows.length === 0 ? 0 : position.selected + 1} of ${rows.length}`;
	const across = `${from > 0 ? '← ' : ''}reports ${from + 1}–${from + shown} of ${length}${from + shown < length ? ' →' : ''}`;
	const name = base === null ? '' : (table.columns[base]?.name ?? '');
	const search = onOneLine(query);
	return [
		[`${filter}, ${place}`, filter === 'all matters' ? place : `${SHORT[filter]}, ${place}`],
		...(shown < length ? [[across, across.replace('reports ', '')]] : []),
		...(search === '' ? [] : [[`search “${search}”`, `“${ending(search, SHORT_WORDS)}”`]]),
		...(name === '' ? [] : [[`A is ${name}`, `A ${ending(name, SHORT_WORDS)}`]]),
	] as const;
}

/** Columns of a name or of what was searched for, where there is little room. */
const SHORT_WORDS = 10;

const SHORT: Readonly<Record<Filter, string>> = {
	'all matters': 'all',
	'contested matters': 'contested',
	'matters told otherwise': 'otherwise',
	'matters that several tell': 'by several',
	'matters that one report tells': 'by one',
};

function titleOf({ columns }: Table, state: State, name: PanelName): string {
	if (name === 'row') return `Matter ${selectedRow(state)?.number ?? ''}, all its words`;
	return name === 'partner' ? `Compare ${columns[state.column]?.name ?? ''} with` : TITLES[name];
}

const TITLES = {
	outliers: 'Who stands alone',
	figures: 'Figures and days',
	voices: 'Voices',
	remarks: 'Remarks that several reports quote',
	alone: 'What only one report tells',
	sources: 'The reports and their sources',
	keys: 'Keys',
} as const;
