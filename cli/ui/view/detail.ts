/** All there is to know of the selected row: its words in their context, its findings, where it stands in each report. */
import type { Finding, Report, Sentence, Side, Sides, Span } from '../../../src/model.ts';
import { placeAt } from '../../../src/places.ts';
import { publisher, relationLabel } from '../../../src/report/labels.ts';
import { type Book, SIDES, sentencesOf } from '../data/book.ts';
import type { Reviews } from '../data/reviews.ts';
import type { Row } from '../data/rows.ts';
import { EMPTY_LINE, type Line, line, type Segment, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';
import { beside, type Columns } from './columns.ts';
import { findingLines } from './findings.ts';
import { inContext } from './context.ts';
import { loneText, pairTexts } from './row.ts';

/** What the page depends on besides the row. */
export interface PageView {
	readonly columns: number;
	/** How the two texts are laid out. */
	readonly texts: Columns;
	/** Sentences that stand about them. */
	readonly context: number;
	readonly reviews: Reviews;
	/** The id of the finding that a decision is about, where the row has several. */
	readonly chosen: string | null;
}

/** Words are judged in their sentence, and a sentence between its neighbours. */
const LEAST_CONTEXT = 1;

export function detailLines(book: Book, row: Row | undefined, view: PageView): readonly Line[] {
	const { columns } = view;
	if (row === undefined) return [line('Nothing is selected.')];
	const findings = row.kind === 'fold' ? [] : row.kind === 'pair' ? [...row.findings, ...row.inside] : row.inside;
	const ids = row.kind === 'pair' ? { a: row.pair.a, b: row.pair.b } : idsOf(row);
	return [
		...wrap([segment(labelOf(row), row.kind === 'fold' ? 'only' : row.standing)], columns),
		EMPTY_LINE,
		...contextLines(book, row, ids, view),
		EMPTY_LINE,
		...findings.flatMap((finding) => findingDetail(book, finding, view)),
		...SIDES.flatMap((side) => placesOf(book, side, ids[side], columns)),
		...(row.kind === 'pair'
			? wrap([segment(`Similarity ${row.pair.similarity.toFixed(2)}; w shows why the two match.`, 'dim')], columns)
			: []),
	];
}

function labelOf(row: Row): string {
	return row.kind === 'pair' ? relationLabel(row.pair, row.findings) : `only in ${row.side.toUpperCase()}`;
}

function idsOf(row: Exclude<Row, { kind: 'pair' }>) {
	const ids = row.kind === 'lone' ? [row.sentence.id] : row.sentences.map(({ id }) => id);
	return row.side === 'a' ? { a: ids, b: [] } : { a: [], b: ids };
}

const MARK = '▸ ';

function findingDetail(book: Book, finding: Finding, { columns, reviews, chosen }: PageView): readonly Line[] {
	const also = finding.seeAlso.flatMap((span) => wrap(seeAlso(book, span), columns));
	const [first = EMPTY_LINE, ...others] = findingLines(finding, columns - MARK.length, reviews);
	const lines = [line(segment(finding.id === chosen ? MARK : '', 'key'), ...first), ...others];
	return also.length === 0 ? lines : [...lines.slice(0, -1), ...also, EMPTY_LINE];
}

function seeAlso(book: Book, span: Span): readonly Segment[] {
	const placed = book.placed.get(span.sentence);
	if (placed === undefined) return [];
	const where = `See also ${placed.side.toUpperCase()}, paragraph ${placed.sentence.paragraph + 1}: `;
	return [
		segment(where, 'dim'),
		segment(`“${onOneLine(span.text)}”`, 'strong'),
		segment(` in: ${onOneLine(placed.sentence.text)}`, 'dim'),
	];
}

/** The words of both sides as they stand, between the sentence before and the one after. */
function contextLines(
	book: Book,
	row: Row,
	ids: Sides<readonly string[]>,
	{ texts, context }: PageView,
): readonly Line[] {
	const words = textsOf(book, row);
	const around = (side: Side) => inContext(book, side, ids[side], words[side], Math.max(LEAST_CONTEXT, context));
	return beside({ a: around('a'), b: around('b') }, texts);
}

function textsOf(book: Book, row: Row): Sides<readonly Segment[]> {
	const view = { book, query: '' };
	if (row.kind === 'pair') return pairTexts(row, view);
	const nothing = [segment('nothing like it was found here', 'only')];
	const text =
		row.kind === 'lone'
			? loneText(row, view)
			: [segment(row.sentences.map((sentence) => onOneLine(sentence.text)).join(' '))];
	return row.side === 'a' ? { a: text, b: nothing } : { a: nothing, b: text };
}

/** "A The Courier, paragraph 4, characters 512 to 730 of courier.txt". */
function placesOf(book: Book, side: Side, ids: readonly string[], columns: number): readonly Line[] {
	const report = book.comparison.reports[side];
	const sentences = sentencesOf(book, ids);
	const [first, last] = [sentences[0], sentences.at(-1)];
	if (first === undefined || last === undefined) return [];
	const where = `${side.toUpperCase()}  ${publisher(report, side)}, ${placeOf(report, first, last)} of ${report.url ?? report.source}`;
	return wrap([segment(onOneLine(where), 'dim')], columns);
}

/** "paragraph 4, characters 512 to 730", and the page where the source has pages. */
function placeOf({ places }: Report, first: Sentence, last: Sentence): string {
	const paragraphs =
		first.paragraph === last.paragraph
			? `paragraph ${first.paragraph + 1}`
			: `paragraphs ${first.paragraph + 1} to ${last.paragraph + 1}`;
	const page = placeAt(places, first.start);
	return `${paragraphs}${page === null ? '' : `, ${page}`}, characters ${first.start} to ${last.end}`;
}
