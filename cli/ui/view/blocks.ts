/** What fills the body: the rows of the comparison or a panel, as blocks of lines, laid out only when asked for. */
import type { Book } from '../data/book.ts';
import { FINDING_KINDS, type Side } from '../../../src/model.ts';
import { isQuicklyExplained } from '../data/matching.ts';
import { variantMemory } from '../data/memory.ts';
import { omissionsByWeight } from '../data/omissions.ts';
import { findingsOfRow, reviewVariant } from '../data/reviews.ts';
import type { Row } from '../data/rows.ts';
import { type SourceEntry, sourceEntries } from '../data/source.ts';
import type { Picture, ShownBlocks } from '../state/picture.ts';
import type { State } from '../state/state.ts';
import type { Line } from '../text/line.ts';
import { changesPage } from './changes.ts';
import { columnsOf } from './columns.ts';
import { coveragePage } from './coverage-page.ts';
import { detailLines } from './detail.ts';
import { exportBlocks } from './export.ts';
import { findingLines } from './findings.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';
import { keysPage } from './help.ts';
import { kindLines, markedLine, markLines } from './marks.ts';
import { matchPage } from './match.ts';
import { omissionLines } from './omissions.ts';
import { rowLines } from './row.ts';
import { sourceLines } from './source.ts';

/** The bar and the blank before every line. */
export const GUTTER = 2;

/** Blocks whose lines are known. */
export interface LaidBlocks extends ShownBlocks {
	lines(index: number): readonly Line[];
}

/** Rows of the terminal above the body. */
export function headRows(book: Book, state: State): number {
	return head(book, state).length;
}

/** Rows of the terminal left between head and foot. */
export function bodyRows(book: Book, state: State): number {
	return Math.max(1, state.size.rows - 1 - headRows(book, state) - foot(state).length);
}

/** What the state is told of all this. */
export const PICTURE: Picture = { blocksOf, headRows, bodyRows };

export function blocksOf(book: Book, state: State): LaidBlocks {
	const width = state.size.columns - GUTTER;
	const { findings } = book.comparison;
	const omissions = omissionsByWeight(book);
	switch (state.panel?.name) {
		case undefined:
			return rowBlocks(book, state);
		case 'keys':
			return page(keysPage(width));
		case 'detail':
			return page(aboutRow(book, state, detailLines));
		case 'match':
			return page(aboutRow(book, state, (book, row, { columns }) => matchPage(book, row, columns)));
		case 'findings':
			return list(findings.length + omissions.length, (index) => {
				const finding = findings[index];
				if (finding !== undefined) return findingLines(finding, width, state.review.on, book.changes.get(finding.id));
				return omissionLines(book, omissions[index - findings.length], width);
			});
		case 'omissions':
			return list(omissions.length, (index) => omissionLines(book, omissions[index], width));
		case 'export':
			return list(exportBlocks(width).length, (index) => exportBlocks(width)[index] ?? []);
		case 'marks':
			return markPage(state, width);
		case 'coverage':
			return page(coveragePage(book, width));
		case 'changes':
			return page(changesPage(book, state.review.gone, width));
		case 'kinds':
			return list(FINDING_KINDS.length, (index) => kindLines(FINDING_KINDS[index], width));
		case 'text a':
			return sourceBlocks(book, state, 'a');
		case 'text b':
			return sourceBlocks(book, state, 'b');
	}
}

/** Laid out once for each width and search; a row that leaves the comparison takes its lines with it. */
const laid = {
	rows: variantMemory<Row, readonly Line[]>(),
	pages: variantMemory<Row, readonly Line[]>(),
	entries: variantMemory<SourceEntry, readonly Line[]>(),
};

function rowBlocks(book: Book, { rows, size, query, layout, context, review }: State): LaidBlocks {
	const columns = columnsOf(size.columns - GUTTER, layout);
	return list(rows.length, (index) => {
		const row = rows[index];
		if (row === undefined) return [];
		const variant = `${columns.body} ${columns.each} ${context} ${query} ${reviewVariant(review.on, row)}`;
		return laid.rows(row, variant, () => rowLines(row, { book, columns, context, query, reviews: review.on }));
	});
}

function aboutRow(
	book: Book,
	{ rows, position, size, panel, layout, context, review, finding }: State,
	lines: typeof detailLines,
): readonly Line[] {
	const row = rows[position.selected];
	const width = size.columns - GUTTER;
	const texts = columnsOf(width, layout);
	const view = { columns: width, texts, context, reviews: review.on, chosen: chosenOf(book, row, finding) };
	if (row === undefined) return lines(book, row, view);
	const drawn = `${panel?.name} ${width} ${texts.each} ${context} ${isQuicklyExplained(book)}`;
	const variant = `${drawn} ${view.chosen} ${reviewVariant(review.on, row)}`;
	return laid.pages(row, variant, () => lines(book, row, view));
}

/** The id of the finding last visited where the row has several: only then must a reader be told which is meant. */
function chosenOf(book: Book, row: Row | undefined, rank: number | null): string | null {
	const own = findingsOfRow(row);
	const visited = rank === null ? undefined : book.comparison.findings[rank];
	return own.length > 1 ? (own.find(({ id }) => id === visited?.id)?.id ?? null) : null;
}

function sourceBlocks(book: Book, { size, query }: State, side: Side): LaidBlocks {
	const entries = sourceEntries(book, side);
	const width = size.columns - GUTTER;
	return list(entries.length, (index) => {
		const entry = entries[index];
		return entry ? laid.entries(entry, `${width} ${query}`, () => sourceLines(book, entry, width, query)) : [];
	});
}

export function list(count: number, lines: LaidBlocks['lines']): LaidBlocks {
	return { count, lines, height: (index) => lines(index).length, selects: true };
}

/** Line by line, so that the one with the cursor stays in sight in the longest sentence. */
function markPage(state: State, width: number): LaidBlocks {
	const lines = markLines(state, width);
	const blocks = list(lines.length, (index) => lines.slice(index, index + 1));
	return { ...blocks, selects: false, cursor: markedLine(lines) };
}

export function page(lines: readonly Line[]): LaidBlocks {
	return { count: 1, lines: () => lines, height: () => lines.length, selects: false };
}
