/** A tidy table: one kind of thing a row, one fact of it a column, and ids by which tables join. */
import type { Comparison, Report, Span } from '../../model.ts';
import type { Identified } from '../format.ts';
import { printable } from '../printable.ts';

/** Null is an empty cell. */
export type Cell = string | number | null;

export interface Table {
	/** What a row is. */
	readonly about: string;
	/** The names of the columns and what stands in them. */
	readonly columns: Readonly<Record<string, string>>;
	rowsOf(one: Identified, stamp: string | null): readonly (readonly Cell[])[];
}

type Column<Item> = readonly [about: string, cell: (item: Item) => Cell];

interface Parts<Item> {
	readonly about: string;
	itemsOf(comparison: Comparison, stamp: string | null): readonly Item[];
	readonly columns: Readonly<Record<string, Column<Item>>>;
}

/** A table from what its rows are made of. */
export function tableOf<Item>({ about, itemsOf, columns }: Parts<Item>): Table {
	const cells = Object.values(columns).map(([, cell]) => cell);
	return {
		about,
		columns: {
			comparison: KEY,
			...Object.fromEntries(Object.entries(columns).map(([name, [meaning]]) => [name, meaning])),
		},
		rowsOf(one, stamp) {
			const key = keyOf(one);
			return itemsOf(one.comparison, stamp).map((item) => [key, ...cells.map((cell) => inOneLine(cell(item)))]);
		},
	};
}

const KEY = 'The id of the line in a batch, else the beginnings of both texts’ hashes; every table has it';

/** Digits of a hash that tell comparisons of one study apart. */
const DIGITS = 8;

function keyOf({ id, comparison: { reports } }: Identified): string {
	return id ?? `${reports.a.sha256.slice(0, DIGITS)}-${reports.b.sha256.slice(0, DIGITS)}`;
}

/** A line feed inside a cell is allowed, but many a spreadsheet makes two rows of it; offsets say the exact place. */
function inOneLine(cell: Cell): Cell {
	return typeof cell === 'string' ? printable(cell).replace(/\s+/g, ' ').trim() || null : cell;
}

/** Several ids in one cell. */
export const listed = (ids: readonly string[]): string => ids.join(' ');

/** The words of several places, with an ellipsis where something stands between them. */
export const wordsOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(' … ');

/** The whole sentences that places stand in, each once. */
export function sentencesOf({ sentences }: Report, spans: readonly Span[]): string {
	const ids = new Set(spans.map(({ sentence }) => sentence));
	return sentences.flatMap(({ id, text }) => (ids.has(id) ? [text] : [])).join(' … ');
}

/** From the first letter of the first place to the last of the last; null of none. */
export function startOf(spans: readonly Span[]): number | null {
	return spans.length === 0 ? null : Math.min(...spans.map(({ start }) => start));
}

export function endOf(spans: readonly Span[]): number | null {
	return spans.length === 0 ? null : Math.max(...spans.map(({ end }) => end));
}
