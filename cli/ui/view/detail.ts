/** All there is to know of the selected row: its findings, why it matched, where it stands in each report. */
import type { Finding, Sentence, Side, Span } from '../../../src/model.ts';
import { publisher, relationLabel } from '../../../src/report/labels.ts';
import { type Book, SIDES, sentencesOf } from '../data/book.ts';
import type { Reviews } from '../data/reviews.ts';
import type { Row } from '../data/rows.ts';
import { EMPTY_LINE, type Line, line, type Segment, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';
import { findingLines } from './findings.ts';
import { matchLines } from './match.ts';

/** What the page depends on besides the row. */
export interface PageView {
	readonly columns: number;
	readonly reviews: Reviews;
	/** The id of the finding that a decision is about, where the row has several. */
	readonly chosen: string | null;
}

export function detailLines(book: Book, row: Row | undefined, view: PageView): readonly Line[] {
	const { columns } = view;
	if (row === undefined) return [line('Nothing is selected.')];
	const findings = row.kind === 'fold' ? [] : row.kind === 'pair' ? [...row.findings, ...row.inside] : row.inside;
	const ids = row.kind === 'pair' ? { a: row.pair.a, b: row.pair.b } : idsOf(row);
	return [
		...wrap([segment(labelOf(row), row.kind === 'fold' ? 'only' : row.standing)], columns),
		EMPTY_LINE,
		...findings.flatMap((finding) => findingDetail(book, finding, view)),
		...(row.kind === 'pair' ? matchLines(book, row.pair, columns) : []),
		...SIDES.flatMap((side) => placesOf(book, side, ids[side], columns)),
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

/** The sentences of one side where they stand, between the one before and the one after. */
function placesOf(book: Book, side: Side, ids: readonly string[], columns: number): readonly Line[] {
	const report = book.comparison.reports[side];
	const sentences = sentencesOf(book, ids);
	const [first, last] = [sentences[0], sentences.at(-1)];
	if (first === undefined || last === undefined) return [];
	const where = `${side.toUpperCase()}  ${publisher(report, side)}, ${placeOf(first, last)} of ${report.url ?? report.source}`;
	const from = book.placed.get(first.id)?.index ?? 0;
	const to = book.placed.get(last.id)?.index ?? 0;
	const near = report.sentences.slice(Math.max(0, from - 1), to + 2);
	const chosen = new Set(ids);
	return [
		...wrap([segment(onOneLine(where), 'strong')], columns),
		...near.flatMap(({ id, text }) => {
			const isChosen = chosen.has(id);
			const words = segment(onOneLine(text), isChosen ? 'plain' : 'dim');
			return wrap([words], columns - 2).map((wrapped) => line(segment(isChosen ? '│ ' : '  ', 'key'), ...wrapped));
		}),
		EMPTY_LINE,
	];
}

/** "paragraph 4, characters 512 to 730". */
function placeOf(first: Sentence, last: Sentence): string {
	const paragraphs =
		first.paragraph === last.paragraph
			? `paragraph ${first.paragraph + 1}`
			: `paragraphs ${first.paragraph + 1} to ${last.paragraph + 1}`;
	return `${paragraphs}, characters ${first.start} to ${last.end}`;
}
