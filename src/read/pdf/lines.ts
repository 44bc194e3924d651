/** The runs of a page put together: rows from its top to its bottom, and the columns in them. */
import { asMeant } from '../characters.ts';
import type { PdfPage, Run, TextLine } from './model.ts';

/** Runs whose base lines are nearer than this, in letters' heights, stand in one row: raised figures do. */
const SAME_ROW = 0.5;
/** A gap of this many letters' heights is a space between words. */
const SPACE = 0.15;
/** The space between two columns is at least so many letters' heights wide. */
const GUTTER = 0.9;
/** So many lines on each side make columns; fewer are a table or a line of figures. */
const LEAST_LINES = 4;
/** A column takes at least this share of the page: bullets and line numbers do not. */
const LEAST_COLUMN = 0.15;
/** Beyond these a page is a map or a table of figures, and is read row by row. */
const MOST_ROWS = 400;
/** Pages are divided at most so many times over. */
const MOST_CUTS = 8;
/** Below this share of the letters around it a figure is a mark that points to a footnote. */
const MARK = 0.8;

export type Row = readonly Run[];

/** Rows from top to bottom, each from left to right. */
export function rowsOf(runs: readonly Run[]): readonly Row[] {
	const shown = runs.filter(({ text, size }) => text.trim() !== '' && size > 0);
	const rows: { y: number; size: number; runs: Run[] }[] = [];
	for (const run of [...shown].sort((one, other) => other.y - one.y)) {
		const row = rows.at(-1);
		if (row !== undefined && row.y - run.y < SAME_ROW * Math.min(row.size, run.size)) row.runs.push(run);
		else if (row !== undefined && row.y - run.y < SAME_ROW * Math.max(row.size, run.size)) {
			row.runs.push(run);
			// A raised mark opened the row: the line is that of the larger letters.
			if (run.size > row.size) Object.assign(row, { y: run.y, size: run.size });
		} else rows.push({ y: run.y, size: run.size, runs: [run] });
	}
	return rows.map((row) => [...row.runs].sort((one, other) => one.x - other.x));
}

/** The lines of rows in the order in which they are read: column by column where there are columns. */
export function linesOf(rows: readonly Row[], page: PdfPage, number: number): readonly TextLine[] {
	return regionsOf(rows, page.width, MOST_CUTS).flatMap((region) => {
		const column = {
			left: region.reduce(
				(least, row) => Math.min(least, row[0]?.x ?? Number.POSITIVE_INFINITY),
				Number.POSITIVE_INFINITY,
			),
			right: region.reduce((most, row) => Math.max(most, rightOf(row)), Number.NEGATIVE_INFINITY),
		};
		return region.map((row): TextLine => ({ ...lineOf(row), page: number, column }));
	});
}

/** A row's text and place. */
export function lineOf(row: Row): Omit<TextLine, 'page' | 'column'> {
	const size = sizeOf(row);
	const y = row.find((run) => run.size === size)?.y ?? row[0]?.y ?? 0;
	const body = row.filter((run) => !isMark(run, size, y));
	return { text: textOf(body), x: body[0]?.x ?? row[0]?.x ?? 0, right: rightOf(row), y, size };
}

/** A raised figure within a line points to a footnote; at its beginning it is the footnote's own. */
function isMark({ text, size, y }: Run, ofRow: number, base: number): boolean {
	return size < MARK * ofRow && y > base + 0.1 * ofRow && /^[\d*†‡§,\s]{1,6}$/.test(text);
}

function textOf(row: Row): string {
	let text = '';
	let end: number | null = null;
	for (const run of row) {
		const isApart = end !== null && run.x - end > SPACE * run.size;
		text += isApart && !/\s$/.test(text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text;
		end = run.x + run.width;
	}
	return asMeant(text.replace(/\s+/g, ' ').trim());
}

function rightOf(row: Row): number {
	return row.reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY);
}

/** The size in which most letters of the row are set. */
function sizeOf(row: Row): number {
	const letters = new Map<number, number>();
	for (const { size, text } of row) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
	return [...letters].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0;
}

/** Rows divided at the gutters that run through them: what stands above, left, right, below. */
function regionsOf(rows: readonly Row[], width: number, cuts: number): readonly (readonly Row[])[] {
	if (rows.length === 0) return [];
	const cut = cuts > 0 && rows.length <= MOST_ROWS ? gutterIn(rows, width) : null;
	if (cut === null) return [rows];
	const within = rows.slice(cut.first, cut.last + 1).flat();
	const side = (isOn: (run: Run) => boolean) => regionsOf(rowsOf(within.filter(isOn)), width, cuts - 1);
	return [
		...regionsOf(rows.slice(0, cut.first), width, cuts - 1),
		...side(({ x }) => x < cut.x),
		...side(({ x }) => x >= cut.x),
		...regionsOf(rows.slice(cut.last + 1), width, cuts - 1),
	];
}

interface Gutter {
	readonly first: number;
	readonly last: number;
	readonly x: number;
}

/** The gutter beside which most lines stand. */
function gutterIn(rows: readonly Row[], width: number): Gutter | null {
	const starts = [...new Set(rows.flatMap((row) => row.slice().map(({ x }) => Math.floor(x))))];
	const found = starts.flatMap((x) => gutterAt(rows, x, width) ?? []);
	return found.sort((one, other) => other.last - other.first - (one.last - one.first) || one.x - other.x)[0] ?? null;
}

/** The longest run of rows that none of them crosses left of `x`. */
function gutterAt(rows: readonly Row[], x: number, width: number): Gutter | null {
	let best: Gutter | null = null;
	let first = 0;
	for (let i = 0; i <= rows.length; i++) {
		const row = rows[i];
		if (row !== undefined && !row.some((run) => crosses(run, x))) continue;
		const candidate = { first, last: i - 1, x };
		if ((best === null || i - first > best.last - best.first + 1) && hasColumns(rows.slice(first, i), x, width)) {
			best = candidate;
		}
		first = i + 1;
	}
	return best;
}

function crosses({ x, width, size }: Run, gutter: number): boolean {
	return x < gutter && x + width > gutter - GUTTER * size;
}

function hasColumns(rows: readonly Row[], gutter: number, width: number): boolean {
	const left = rows.filter((row) => row.some(({ x }) => x < gutter));
	const right = rows.filter((row) => row.some(({ x }) => x >= gutter));
	if (left.length < LEAST_LINES || right.length < LEAST_LINES) return false;
	const extent = (runs: readonly Run[]) =>
		runs.length === 0 ? 0 : rightOf(runs) - Math.min(...runs.map(({ x }) => x));
	const all = rows.flat();
	return (
		extent(all.filter(({ x }) => x < gutter)) > LEAST_COLUMN * width &&
		extent(all.filter(({ x }) => x >= gutter)) > LEAST_COLUMN * width
	);
}
