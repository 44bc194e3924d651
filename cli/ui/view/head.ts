/** The answer before the evidence: counts, integrity, the weightiest findings, coverage, and whose columns these are. */
import type { Book } from '../data/book.ts';
import type { Comparison, Side } from '../../../src/model.ts';
import { changeCounts, earlierName } from '../../../src/review/since-text.ts';
import { isNothingSaid } from '../../../src/report/answer.ts';
import { caveatsOf } from '../../../src/report/caveats.ts';
import { MEASURED_LIMIT_SHORT } from '../../../src/report/measured-limit.ts';
import { memory } from '../data/memory.ts';
import { SIDES } from '../data/book.ts';
import { progressOf } from '../data/reviews.ts';
import type { Hidden } from '../state/scroll.ts';
import type { State } from '../state/state.ts';
import { type Line, line, lineWidth, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { width } from '../text/width.ts';
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

/** Over a panel only the counts stay: it needs the room. */
export function head(book: Book, state: State, shown: Shown = NOTHING): readonly Line[] {
	const { columns } = state.size;
	if (state.panel !== null) {
		const progress = progressOf(book.comparison.findings, state.review);
		return [answerWithWarning(book, columns), titleRule(book, state.panel.name, shown.hidden, columns, progress)];
	}
	return partsThatFit(book, state, shown, Math.floor(state.size.rows / SHARE));
}

/** The texts come first: the head takes one row of the window in so many. */
const SHARE = 4;

/** What the head is made of, from top to bottom. */
interface Parts {
	answer: Line;
	caveats: readonly Line[];
	damage: readonly Line[];
	limit: readonly Line[];
	findings: readonly Line[];
	coverage: readonly Line[];
	names: readonly Line[];
	headlines: readonly Line[];
	rule: readonly Line[];
}

/** In a head of fewer rows a word in the answer's line must do, so that there is room for the map. */
const LEAST_FOR_DAMAGE = 5;

/** Findings shown before the headlines are, and after. */
const [FEW_FINDINGS, MORE_FINDINGS] = [2, 5];

/**
 * As many parts as `room` rows hold, the most needed first. The answer is always there, and so is what puts all of it in
 * doubt: a caveat in full, damage to a text at least as a word.
 */
function partsThatFit(book: Book, state: State, shown: Shown, room: number): readonly Line[] {
	const { columns } = state.size;
	const parts: Parts = {
		...NO_PARTS,
		answer: answerWithWarning(book, columns),
		caveats: [...sinceLines(book, columns), ...caveatLines(book, columns)],
	};
	const left = () => room - linesOf(parts).length;
	const fill = (some: Partial<Parts>) => {
		const more = linesOf({ ...parts, ...some }).length - linesOf(parts).length;
		if (more <= left()) Object.assign(parts, some);
	};
	const progress = progressOf(book.comparison.findings, state.review);
	const damage = room < LEAST_FOR_DAMAGE ? [] : integrityLine(book, columns);
	fill({ damage, ...(damage.length > 0 && { answer: answerLine(book.comparison, columns) }) });
	fill({ rule: statusRule(state, false, progress) });
	if (isNothingSaid(book.comparison)) fill({ limit: limitLines(columns) });
	fill({ names: headingLines(book, state, 'names'), rule: statusRule(state, true, progress) });
	fill({ coverage: coverageLines(book, shown.sentences, columns) });
	fill({ findings: rankedFindings(book, state, Math.min(FEW_FINDINGS, left())) });
	if (parts.names.length > 0) fill({ headlines: headingLines(book, state, 'headlines') });
	fill({ findings: rankedFindings(book, state, Math.min(MORE_FINDINGS, left() + parts.findings.length)) });
	if (parts.damage.length > 0) fill({ damage: integrityLines(book, columns) });
	return linesOf(parts);
}

const NO_PARTS: Omit<Parts, 'answer' | 'caveats'> = {
	damage: [],
	limit: [],
	findings: [],
	coverage: [],
	names: [],
	headlines: [],
	rule: [],
};

function linesOf({ answer, caveats, damage, limit, findings, coverage, names, headlines, rule }: Parts) {
	return [answer, ...caveats, ...damage, ...limit, ...findings, ...coverage, ...names, ...headlines, ...rule];
}

function headingLines(book: Book, { size, layout }: State, which: 'names' | 'headlines'): readonly Line[] {
	return headings(book, columnsOf(size.columns - 2, layout), which).map((heading) => line('  ', ...heading));
}

/** The answer and, where a text looks damaged, a word of warning, for windows that have no line for it. */
function answerWithWarning(book: Book, columns: number): Line {
	const damaged = damagedSides(book);
	if (damaged.length === 0) return answerLine(book.comparison, columns);
	const letters = damaged.map((side) => side.toUpperCase()).join(', ');
	const warnings = [`  ⚠ ${letters} may be damaged`, `  ⚠ ${letters} damaged?`, ' ⚠ damaged'];
	const answers = warnings.map((warning) => {
		return line(...answerLine(book.comparison, columns - width(warning)), segment(warning, 'alert'));
	});
	return answers.find((answer) => lineWidth(answer) <= columns) ?? answers.at(-1) ?? [];
}

function damagedSides({ comparison }: Book): readonly Side[] {
	return SIDES.filter((side) => comparison.reports[side].integrity.notes.length > 0);
}

const caveats = memory<Comparison, readonly string[]>();

/** Whoever gives one file twice, or two reports that have nothing to do with each other, must not take that for a result. */
function caveatLines({ comparison }: Book, columns: number): readonly Line[] {
	return caveats(comparison, () => caveatsOf(comparison)).flatMap((caveat) =>
		wrap([segment(caveat, 'alert')], columns),
	);
}

/** "Since the earlier comparison: 2 new, 1 changed, 0 gone; 14 as before". */
function sinceLines({ since }: Book, columns: number): readonly Line[] {
	if (since === null) return [];
	const words = `Since ${earlierName(since)}: ${changeCounts(since)}; `;
	return wrap([segment(words, 'strong'), segment('H', 'key'), segment(' lists them')], columns);
}

/** How much it tells that nothing was recognised. */
function limitLines(columns: number): readonly Line[] {
	return wrap([segment(MEASURED_LIMIT_SHORT, 'dim')], columns);
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
	const damaged = damagedSides(book);
	if (damaged.length === 0) return [];
	const names = damaged.map((side) => side.toUpperCase()).join(', ');
	const scores = damaged.map((side) => book.comparison.reports[side].integrity.score.toFixed(2)).join(', ');
	const show = damaged.length === 1 ? 'shows' : 'show';
	return wrap(
		[segment(`⚠ ${names} may be damaged (integrity ${scores}); ${damaged.join(', ')} ${show} where`, 'alert')],
		columns,
	);
}
