/** All words of a matter: what the selected report says, the figures, what differs, what the other reports say. */
import type { Cell, CrossFinding, Figure, Outlier, Value, Words } from '../../../../src/event/model.ts';
import type { Span } from '../../../../src/model.ts';
import { besideValues, standingText } from '../../../../src/report/event/figures.ts';
import { outlierText } from '../../../../src/report/event/outliers.ts';
import { counted, namesOf, reportsOf } from '../../../../src/report/event/page.ts';
import { withoutCommands } from '../../../../src/terminal-commands.ts';
import { foundIn } from '../../data/find.ts';
import { variantMemory } from '../../data/memory.ts';
import { type Line, line, type Segment, segment } from '../../text/line.ts';
import { withShortWords } from '../../text/longWords.ts';
import { type Mark, marked } from '../../text/marks.ts';
import { onOneLine } from '../../text/oneLine.ts';
import { wrap } from '../../text/wrap.ts';
import { LOOKS, signOf, wordsOf } from '../data/standing.ts';
import type { Row, Table } from '../data/table.ts';

/** What the words look like depends on. */
interface View {
	/** Place of the selected report. */
	readonly column: number;
	readonly query: string;
	/** Columns of the terminal. */
	readonly width: number;
}

const laid = variantMemory<Row, readonly Line[]>();

export function matterLines(table: Table, row: Row, view: View): readonly Line[] {
	return laid(row, `${view.width} ${view.column} ${view.query}`, () => [
		...selectedLines(table, row, view),
		...row.figures.filter(({ sources }) => sources > 1).flatMap((figure) => figureLines(table, row, figure, view)),
		...row.outliers
			.filter(({ figure }) => figure === null)
			.flatMap((outlier) => indented([segment(`alone: ${withShortWords(aloneText(table, outlier))}`)], view)),
		...differing(table, row, view).flatMap((finding) => findingLines(finding, view)),
		...otherLines(table, row, view),
	]);
}

function aloneText({ event }: Table, outlier: Outlier): string {
	return onOneLine(outlierText(event, outlier));
}

function selectedLines(table: Table, row: Row, view: View): readonly Line[] {
	const cell = row.matter.cells[view.column];
	if (cell === undefined) return [];
	const { style } = LOOKS[cell.standing];
	const name = table.columns[view.column]?.name ?? '';
	const says = wrap(
		[segment(`${signOf(cell)} ${name}`, 'strong'), segment(`: ${wordsOf(cell)}${againstText(table, cell)}`, style)],
		view.width,
	);
	return [...says, ...cell.sentences.flatMap((span) => sentenceLines(row, cell, span, view))];
}

/** The other reports in their order; those in which nothing was found in one line. */
function otherLines(table: Table, row: Row, view: View): readonly Line[] {
	const others = row.matter.cells.filter((_, at) => at !== view.column);
	const told = others.filter(({ standing }) => standing !== 'missing');
	const missing = others.filter(({ standing }) => standing === 'missing').map(({ report }) => report);
	return [
		...told.flatMap((cell) => [
			...wrap(
				[
					segment(`${signOf(cell)} ${nameOf(table, cell)}`, 'strong'),
					segment(
						`: ${LOOKS[cell.standing].word}${cell.alsoElsewhere ? ', in passing' : ''}${againstText(table, cell)}`,
						LOOKS[cell.standing].style,
					),
				],
				view.width,
			),
			...cell.sentences.flatMap((span) => sentenceLines(row, cell, span, view)),
		]),
		...(missing.length === 0
			? []
			: wrap(
					[segment(`· not found in ${onOneLine(namesOf(table.event, missing, missing.length))}`, 'dim')],
					view.width,
				)),
	];
}

/** "; against the-courier, the-post": the reports it conflicts with here. */
function againstText({ event }: Table, { against }: Cell): string {
	return against.length === 0 ? '' : `; against ${onOneLine(namesOf(event, against, against.length))}`;
}

function nameOf({ columns }: Table, { report }: Cell): string {
	return columns.find(({ id }) => id === report)?.name ?? report;
}

/** “…” the-courier.3, with the words marked that stand against others, and those that were searched for. */
function sentenceLines(row: Row, { report }: Cell, span: Span, view: View): readonly Line[] {
	const text = withoutCommands(span.text);
	const found = foundIn(text, view.query).map((place): Mark => ({ ...place, style: 'found' }));
	const words = marked(text, [...marksIn(row, report, span), ...found]);
	return indented([segment('“'), ...words, segment('” '), segment(onOneLine(span.sentence), 'dim')], view);
}

const [CONFLICTING, DIFFERING] = ['conflicting words', 'differing words'] as const;

/** Words of figures and findings that conflict, and of findings that differ, where they stand in the sentence. */
function marksIn({ matter, figures }: Row, report: string, sentence: Span): readonly Mark[] {
	const own = (words: readonly Words[]) => words.filter((one) => one.report === report).flatMap(({ spans }) => spans);
	const ofFindings = matter.findings.flatMap(({ verdict, a, b }) =>
		own([a, b]).map((span) => ({ span, style: verdict === 'conflict' ? CONFLICTING : DIFFERING })),
	);
	const contested = figures.filter(({ standing }) => standing === 'majority' || standing === 'divided');
	const ofFigures = contested.flatMap(({ values }) =>
		own(values.flatMap(({ words }) => words)).map((span) => ({ span, style: CONFLICTING })),
	);
	return [...ofFindings, ...ofFigures]
		.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end)
		.sort((x, y) => Number(x.style === CONFLICTING) - Number(y.style === CONFLICTING))
		.map(({ span, style }) => ({ start: span.start - sentence.start, end: span.end - sentence.start, style }));
}

/** "✗ job, majority" and a line for each value with who gives it; on one line where all give the same. */
function figureLines(table: Table, row: Row, figure: Figure, view: View): readonly Line[] {
	const { values, standing, kind, counts } = figure;
	const isContested = standing === 'majority' || standing === 'divided';
	const says = `${counts === null ? kind : onOneLine(counts)}, ${standingText(figure)}`;
	const label = segment(isContested ? `✗ ${says}` : `= ${says}`, isContested ? 'conflict' : 'same');
	const [only, ...others] = values.map((value) => valueSegments(table, row, figure, value));
	const beside = besideValues(table.event, figure).flatMap((words) =>
		indented([segment(onOneLine(words), 'dim')], view),
	);
	if (only !== undefined && others.length === 0)
		return [...wrap([label, segment(': '), ...only], view.width), ...beside];
	return [
		...wrap([label], view.width),
		...[...(only === undefined ? [] : [only]), ...others].flatMap((value) => indented(value, view)),
		...beside,
	];
}

function valueSegments({ event }: Table, { outliers }: Row, figure: Figure, value: Value): readonly Segment[] {
	const reports = reportsOf(value.words);
	const isAlone = outliers.some(
		(outlier) => outlier.figure === figure.id && outlier.says.some(({ report }) => reports.includes(report)),
	);
	return [
		segment(`“${withShortWords(onOneLine(value.text))}”`, 'strong'),
		segment(
			` ${value.sources} of ${counted(figure.sources, 'source')}: ${onOneLine(namesOf(event, reports, reports.length))}`,
		),
		...(isAlone ? [segment(', alone', 'conflict')] : []),
	];
}

/** So many findings of one report are told; all of two reports are in their comparison. */
const MOST_FINDINGS = 6;

/** What is said to differ between the selected report and others; what figures tell is not told again. */
function differing(table: Table, { matter, figures }: Row, { column }: View): readonly CrossFinding[] {
	const own = table.columns[column]?.id;
	const isOfFigure = ({ kind }: CrossFinding) => figures.length > 0 && (kind === 'quantity' || kind === 'time');
	return matter.findings
		.filter((finding) => (finding.a.report === own || finding.b.report === own) && !isOfFigure(finding))
		.slice(0, MOST_FINDINGS);
}

function findingLines({ kind, verdict, explanation }: CrossFinding, view: View): readonly Line[] {
	const [sign, style] = verdict === 'conflict' ? (['✗', 'conflict'] as const) : (['≈', 'difference'] as const);
	const words = withShortWords(onOneLine(explanation));
	return wrap([segment(`${sign} ${kind}`, style), segment(`: ${words}`)], view.width);
}

const INDENT = 2;

function indented(segments: readonly Segment[], { width }: View): readonly Line[] {
	return wrap(segments, Math.max(1, width - INDENT)).map((wrapped) => line(' '.repeat(INDENT), ...wrapped));
}
