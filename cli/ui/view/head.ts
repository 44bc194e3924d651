/** The answer before the evidence: counts, integrity, the weightiest findings, coverage, and whose columns these are. */
import { publisher } from '../../../src/report/labels.ts';
import type { Book } from '../data/book.ts';
import { SIDES } from '../data/book.ts';
import type { PanelName, Size, State } from '../state/state.ts';
import { type Line, line, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { width } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { answerLine } from './answer.ts';
import { columnsOf } from './columns.ts';
import { coverageLines } from './coverage.ts';
import { rankedFindings } from './findings.ts';
import { headings } from './heading.ts';

const NOTHING_VISIBLE: ReadonlySet<string> = new Set();

/** The same number of lines whatever is `visible`: the sentences in the window, by id. */
export function head(book: Book, state: State, visible: ReadonlySet<string> = NOTHING_VISIBLE): readonly Line[] {
	const { columns } = state.size;
	const room = roomFor(state.size);
	const lines: Line[] = [answerLine(book.comparison.summary, columns)];
	if (room.notes === 'each') lines.push(...integrityLines(book, columns));
	if (room.notes === 'together') lines.push(...integrityLine(book, columns));
	lines.push(...rankedFindings(book, state, room.findings));
	if (room.coverage) lines.push(...coverageLines(book, visible, columns));
	if (state.panel !== null) lines.push(line(segment(titleRule(book, state.panel.name, columns), 'strong')));
	else if (room.headings !== 'none') {
		const names = headings(book, columnsOf(columns - 2), room.headings);
		lines.push(...names.map((heading) => line('  ', ...heading)), line(segment('─'.repeat(columns), 'dim')));
	}
	return lines;
}

/** "── Full text of The Courier ─────", never wider than the terminal: an outlet's name may be long. */
function titleRule(book: Book, name: PanelName, columns: number): string {
	const rule = `── ${titleOf(book, name)} `;
	return width(rule) <= columns ? rule + '─'.repeat(columns - width(rule)) : '─'.repeat(columns);
}

/** What the panel below is. */
function titleOf(book: Book, name: PanelName): string {
	switch (name) {
		case 'text a':
			return `Full text of ${onOneLine(publisher(book.comparison.reports.a, 'a'))}`;
		case 'text b':
			return `Full text of ${onOneLine(publisher(book.comparison.reports.b, 'b'))}`;
		default:
			return TITLES[name];
	}
}

const TITLES = {
	keys: 'Keys',
	detail: 'Detail',
	findings: 'Findings, the weightiest first',
	export: 'Write to a file',
};

/** What a terminal has room for. The two texts come first: they keep at least half of it. */
function roomFor({ rows, columns }: Size) {
	return {
		notes: rows >= 34 ? 'each' : rows >= 20 ? 'together' : 'none',
		findings: rows >= 36 ? 5 : rows >= 28 ? 3 : rows >= 20 ? 2 : 0,
		coverage: rows >= 14,
		headings: rows < 14 ? 'none' : rows >= 28 && columns >= 74 ? 'headlines' : 'names',
	} as const;
}

/** One note for each report whose text looks damaged. */
function integrityLines(book: Book, columns: number): readonly Line[] {
	return SIDES.flatMap((side) => {
		const { score, notes } = book.comparison.reports[side].integrity;
		const first = notes[0];
		if (first === undefined) return [];
		const others = notes.length === 1 ? '' : ` And ${notes.length - 1} more; ${side} shows where.`;
		const words = `⚠ ${side.toUpperCase()} may be damaged (integrity ${score.toFixed(2)}): ${onOneLine(first.message)}${others}`;
		return wrap([segment(words, 'alert')], columns);
	});
}

/** "⚠ A, B may be damaged (integrity 0.90, 0.71); a, b show where", or nothing. */
function integrityLine(book: Book, columns: number): readonly Line[] {
	const damaged = SIDES.filter((side) => book.comparison.reports[side].integrity.notes.length > 0);
	if (damaged.length === 0) return [];
	const names = damaged.map((side) => side.toUpperCase()).join(', ');
	const scores = damaged.map((side) => book.comparison.reports[side].integrity.score.toFixed(2)).join(', ');
	const show = damaged.length === 1 ? 'shows' : 'show';
	return wrap(
		[segment(`⚠ ${names} may be damaged (integrity ${scores}); ${damaged.join(', ')} ${show} where`, 'alert')],
		columns,
	);
}
