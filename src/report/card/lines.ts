/** Breaking text into lines for a picture, where nobody wraps it for us. */
import type { Piece } from '../word-differences.ts';

export type Line = readonly Piece[];

/**
 * Breaks pieces into lines of at most `width`, in the unit of `size`. Widths are those of a wide serif (DejaVu Serif
 * Bold, the broadest of the usual ones), so that no font the reader has runs over the edge.
 */
export function linesOf(pieces: readonly Piece[], width: number, size: number): readonly Line[] {
	const lines: Piece[][] = [[]];
	let used = 0;
	for (const piece of pieces.flatMap(wordsOf)) {
		for (const part of partsOf(piece, width, size)) {
			const wide = widthOf(part.text, size);
			if (used + wide > width && used > 0) {
				lines.push([]);
				used = 0;
			}
			if (used === 0 && part.text.trim() === '') continue;
			lines.at(-1)?.push(part);
			used += wide;
		}
	}
	return lines.filter((line) => line.length > 0).map(joined);
}

function wordsOf({ text, differs }: Piece): Piece[] {
	return (text.replace(/\s+/g, ' ').match(/\S+|\s/g) ?? []).map((word) => ({ text: word, differs }));
}

/** A word wider than a line, in parts that fit. */
function partsOf(word: Piece, width: number, size: number): Piece[] {
	if (widthOf(word.text, size) <= width) return [word];
	const letters = [...word.text];
	const each = Math.max(1, Math.floor(width / (1.1 * size)));
	return Array.from({ length: Math.ceil(letters.length / each) }, (_, index) => ({
		text: letters.slice(index * each, (index + 1) * each).join(''),
		differs: word.differs,
	}));
}

function joined(line: readonly Piece[]): Line {
	const pieces: Piece[] = [];
	for (const piece of line) {
		const last = pieces.at(-1);
		if (last?.differs === piece.differs) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
		else pieces.push(piece);
	}
	return pieces;
}

/** How wide a text is at a font size, never less than it will be. */
export function widthOf(text: string, size: number): number {
	let ems = 0;
	for (const character of text) ems += emsOf(character);
	return ems * size;
}

function emsOf(character: string): number {
	if (/[\s.,;:'’‘!|ijltI()[\]]/.test(character)) return 0.4;
	if (/[mwMW@%—…]/.test(character)) return 1.1;
	if (/[A-Z“”]/.test(character)) return 0.8;
	if (character <= '\u024f') return 0.66;
	return /\p{M}/u.test(character) ? 0 : 1.1;
}
