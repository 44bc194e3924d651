/** The answer before the evidence: counts, integrity, the weightiest findings, coverage, and whose columns these are. */
import type { Book } from '../data/book.ts';
import type { Comparison } from '../../../src/model.ts';
import { isNothingSaid } from '../../../src/report/answer.ts';
import { caveatsOf } from '../../../src/report/caveats.ts';
import { MEASURED_LIMIT_SHORT } from '../../../src/report/measured-limit.ts';
import { memory } from '../data/memory.ts';
import { SIDES } from '../data/book.ts';
import { progressOf } from '../data/reviews.ts';
import type { Hidden } from '../state/scroll.ts';
import type { Size, State } from '../state/state.ts';
import { type Line, line, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';
import { answerLine } from './answer.ts';
import { columnsOf } from './columns.ts';
import { coverageLines } from './coverage.ts';
import { rankedFindings } from './findings.ts';
import { headings } from './heading.ts';
import { statusRule } from './status.ts';
import { titleRule } from './title.ts';

/** What the window shows. */
export interface Shown {
	/** Ids of the sentences in the rows, for their place on the coverage map. */
	readonly sentences: ReadonlySet<string>;
	readonly hidden: Hidden;
}

const NOTHING: Shown = { sentences: new Set(), hidden: 'none' };

/** The same number of lines whatever is shown. Over a panel only the counts stay: it needs the room. */
export function head(book: Book, state: State, shown: Shown = NOTHING): readonly Line[] {
	const { columns } = state.size;
	const answer = answerLine(book.comparison, columns);
	const progress = progressOf(book.comparison.findings, state.review);
	if (state.panel !== null) return [answer, titleRule(book, state.panel.name, shown.hidden, columns, progress)];
	const room = roomFor(state.size);
	const lines: Line[] = [answer, ...caveatLines(book, columns)];
	if (room.notes === 'each') lines.push(...integrityLines(book, columns));
	if (room.notes === 'together') lines.push(...integrityLine(book, columns));
	if (room.notes !== 'none' && isNothingSaid(book.comparison)) lines.push(...limitLines(columns));
	lines.push(...rankedFindings(book, state, room.findings));
	if (room.coverage) lines.push(...coverageLines(book, shown.sentences, columns));
	if (room.headings !== 'none') {
		const names = headings(book, columnsOf(columns - 2), room.headings);
		lines.push(...names.map((heading) => line('  ', ...heading)));
	}
	lines.push(...statusRule(state, room.headings !== 'none', progress));
	return lines;
}

const caveats = memory<Comparison, readonly string[]>();

/** Whoever gives one file twice, or two reports that have nothing to do with each other, must not take that for a result. */
function caveatLines({ comparison }: Book, columns: number): readonly Line[] {
	return caveats(comparison, () => caveatsOf(comparison)).flatMap((caveat) =>
		wrap([segment(caveat, 'alert')], columns),
	);
}

/** How much it tells that nothing was recognised. */
function limitLines(columns: number): readonly Line[] {
	return wrap([segment(MEASURED_LIMIT_SHORT, 'dim')], columns);
}

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
