/** Texts on a terminal, wrapped and beside each other, in cells: a Chinese character takes two. */
import stringWidth from 'string-width';
import type { Sides } from '../model.ts';
import { type Line, linesOf } from './lines.ts';
import { stretchesOf } from './stretches.ts';
import type { Piece } from './word-differences.ts';

/** How a piece is written: with colours, or as it is. */
export type Paint = (piece: Piece) => string;

const GAP = '  ';

/** Below this many cells two columns would hold two or three words a line. */
const LEAST_FOR_TWO = 60;

/** The lines of both texts, equal columns side by side; one under the other, marked A and B, where that is too narrow. */
export function sideBySide(texts: Sides<readonly Piece[]>, width: number, paint: Paint): string[] {
	if (width < LEAST_FOR_TWO) return [...stacked('A ', texts.a, width, paint), ...stacked('B ', texts.b, width, paint)];
	const column = Math.floor((width - GAP.length) / 2);
	const [a, b] = [linesOf(texts.a, column, cellsOf), linesOf(texts.b, column, cellsOf)];
	return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => {
		const [left, right] = [a[index] ?? [], b[index] ?? []];
		const padding = ' '.repeat(Math.max(0, column - cellsIn(left)));
		return `${left.map(paint).join('')}${padding}${GAP}${right.map(paint).join('')}`.trimEnd();
	});
}

/** The text in lines at most `width` cells wide, the first after a label and the others under its first word. */
export function labelled(label: string, text: string, width: number): string[] {
	return stacked(label, [{ text, differs: false }], width, (piece) => piece.text);
}

function stacked(label: string, pieces: readonly Piece[], width: number, paint: Paint): string[] {
	const indent = cellsOf(label);
	return linesOf(pieces, Math.max(2, width - indent), cellsOf).map(
		(line, index) => (index === 0 ? label : ' '.repeat(indent)) + line.map(paint).join(''),
	);
}

/** What takes one cell a character wherever it is shown: Latin letters and the punctuation of news. */
const SINGLE = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027]*$/;

/** The library divides a text into what a reader sees as characters, which takes a thousand times as long. */
function cellsOf(text: string): number {
	if (SINGLE.test(text)) return text.length;
	return stretchesOf(text).reduce((sum, stretch) => sum + stringWidth(stretch), 0);
}

function cellsIn(line: Line): number {
	return line.reduce((sum, { text }) => sum + cellsOf(text), 0);
}
