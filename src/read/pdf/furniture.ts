/** What stands on a page and is none of its text: running heads and feet, page numbers, footnotes. */
import type { PdfPage, TextLine } from './model.ts';
import { lineOf, type Row } from './lines.ts';

/** Heads and feet stand in this share of the page at its top and bottom. */
const MARGIN = 0.13;
/** On so many pages a line returns that is a running head. */
const LEAST_PAGES = 2;
/** A head stands within this many points at one height on all pages. */
const SAME_HEIGHT = 6;
/** Rows at the edge of a page that may be its head or foot. */
const MOST_ROWS = 3;
const PAGE_NUMBER = /^\W{0,3}(?:page |p\. ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?\W{0,3}$/i;
/** Footnotes are set smaller than the text by at least this much. */
const FOOTNOTE_SIZE = 0.92;
const FOOTNOTE = /^(?:\d{1,3}|[*†‡§])\.?\s?\S/;

export interface Furniture {
	readonly text: string;
	readonly page: number;
	readonly reason: string;
}

export interface Cleared {
	/** By page. */
	readonly rows: readonly (readonly Row[])[];
	readonly furniture: readonly Furniture[];
}

/** Takes heads, feet and page numbers off the pages. */
export function withoutHeads(pages: readonly PdfPage[], rowsOfPages: readonly (readonly Row[])[]): Cleared {
	const seen = new Map<string, number[]>();
	const edges = rowsOfPages.map((rows, i) => edgeRows(rows, pages[i]?.height ?? 0));
	const offsets = countedOffsets(edges);
	for (const row of edges.flat()) {
		const { text, y } = lineOf(row);
		seen.set(patternOf(text), [...(seen.get(patternOf(text)) ?? []), y]);
	}
	const reasonFor = (row: Row, page: number): string | null => {
		const { text, y } = lineOf(row);
		if (PAGE_NUMBER.test(text)) return 'the number of a page';
		if (offsetsOf(row, page).some((offset) => offsets.has(offset))) return 'it stands beside the number of a page';
		const again = (seen.get(patternOf(text)) ?? []).filter((other) => Math.abs(other - y) <= SAME_HEIGHT);
		return again.length >= LEAST_PAGES ? 'it stands at the edge of several pages' : null;
	};
	const reasons = new Map(edges.flatMap((rows, i) => rows.map((row) => [row, reasonFor(row, i)] as const)));
	return {
		rows: rowsOfPages.map((rows) => rows.filter((row) => (reasons.get(row) ?? null) === null)),
		furniture: edges.flatMap((rows, i) =>
			rows.flatMap((row) => {
				const reason = reasons.get(row) ?? null;
				return reason === null ? [] : [{ text: lineOf(row).text, page: i + 1, reason }];
			}),
		),
	};
}

function edgeRows(rows: readonly Row[], height: number): readonly Row[] {
	const y = (row: Row | undefined) => row?.[0]?.y ?? height / 2;
	const top = rows.slice(0, MOST_ROWS).filter((row) => y(row) > height * (1 - MARGIN));
	const bottom = rows.slice(-MOST_ROWS).filter((row) => y(row) < height * MARGIN && !top.includes(row));
	return [...top, ...bottom];
}

/** "The Herald, page 3" and "The Herald, page 4" are one head, and so are "3 The Herald" and "The Herald 4". */
function patternOf(text: string): string {
	return text
		.replace(/\d+/g, ' ')
		.split(/[\s|·•–—-]+/)
		.filter((word) => word !== '')
		.sort()
		.join(' ');
}

/** A number that opens or ends a line of a few words. */
const NUMBERED_LINE = /^(?:(\d{1,4})\s\D{1,80}|\D{1,80}\s(\d{1,4}))$/;

/** By how much the number in a line is ahead of its page's place in the file. */
function offsetsOf(row: Row, page: number): readonly number[] {
	const [, first, last] = NUMBERED_LINE.exec(lineOf(row).text) ?? [];
	const number = first ?? last;
	return number === undefined ? [] : [Number(number) - page];
}

/**
 * Heads of the left and the right page may have nothing in common but that their numbers go on: "14 The Herald", "Harbour
 * news 15".
 */
function countedOffsets(edges: readonly (readonly Row[])[]): ReadonlySet<number> {
	const pages = new Map<number, Set<number>>();
	edges.forEach((rows, page) => {
		for (const offset of rows.flatMap((row) => offsetsOf(row, page)))
			pages.set(offset, (pages.get(offset) ?? new Set()).add(page));
	});
	return new Set([...pages].flatMap(([offset, on]) => (on.size >= LEAST_PAGES ? [offset] : [])));
}

/** The lines of a page that are text, and the footnotes below them. */
export function withoutFootnotes(
	lines: readonly TextLine[],
	bodySize: number,
): { readonly lines: readonly TextLine[]; readonly notes: readonly Furniture[] } {
	const isSmall = ({ size }: TextLine) => size <= FOOTNOTE_SIZE * bodySize;
	const notes = new Set<TextLine>();
	for (const column of columnsOf(lines)) {
		let from = column.length;
		for (let i = column.length - 1; i >= 0 && isSmall(column[i] as TextLine); i--) {
			if (FOOTNOTE.test(column[i]?.text ?? '')) from = i;
		}
		if (from > 0 || column.every(isSmall)) for (const line of column.slice(from)) notes.add(line);
	}
	const joined = [...notes].reduce<Furniture[]>((list, line) => {
		const last = list.at(-1);
		if (last !== undefined && !FOOTNOTE.test(line.text) && last.page === line.page) {
			list[list.length - 1] = { ...last, text: `${last.text} ${line.text}` };
		} else list.push({ text: line.text, page: line.page, reason: 'a footnote' });
		return list;
	}, []);
	return { lines: lines.filter((line) => !notes.has(line)), notes: joined };
}

function columnsOf(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
	const columns = new Map<object, TextLine[]>();
	for (const line of lines) {
		const known = columns.get(line.column);
		if (known === undefined) columns.set(line.column, [line]);
		else known.push(line);
	}
	return [...columns.values()];
}
