/** Breaking text into lines, for terminals and pictures, where nobody wraps it for us. */
import type { Piece } from './word-differences.ts';

export type Line = readonly Piece[];

/** How wide a text is, in whatever unit the lines are measured in. */
export type Measure = (text: string) => number;

/** Breaks pieces into lines at most `width` wide: between words, or inside a word that is wider than a line. */
export function linesOf(pieces: readonly Piece[], width: number, measure: Measure): readonly Line[] {
	const lines: Piece[][] = [[]];
	let used = 0;
	for (const word of wordsOf(pieces)) {
		const wide = word.reduce((sum, { text }) => sum + measure(text), 0);
		const isBlank = word[0]?.text === ' ';
		if (used > 0 && used + wide > width) {
			lines.push([]);
			used = 0;
		}
		if (used === 0 && isBlank) continue;
		if (wide <= width) {
			lines.at(-1)?.push(...word);
			used += wide;
		} else {
			const parts = word.flatMap((piece) => partsOf(piece, width, measure));
			lines.splice(-1, 1, ...parts.map((part) => [part]));
			used = measure(parts.at(-1)?.text ?? '');
		}
	}
	return lines.filter((line) => line.length > 0).map(joined);
}

/** Words and single blanks between them. A word may change its marks in the middle: "{hour}." */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
	const words: Piece[][] = [];
	let open = false;
	for (const { text, differs } of pieces) {
		for (const part of text.match(/\s+|\S+/g) ?? []) {
			const isBlank = part.trim() === '';
			const piece = { text: isBlank ? ' ' : part, differs };
			if (open && !isBlank) words.at(-1)?.push(piece);
			else words.push([piece]);
			open = !isBlank;
		}
	}
	return words;
}

/** A piece that may be wider than a line, in parts that are not. */
function partsOf({ text, differs }: Piece, width: number, measure: Measure): Piece[] {
	const parts: string[] = [''];
	let used = 0;
	for (const character of text) {
		const wide = measure(character);
		if (used > 0 && used + wide > width) {
			parts.push('');
			used = 0;
		}
		parts.push((parts.pop() ?? '') + character);
		used += wide;
	}
	return parts.map((part) => ({ text: part, differs }));
}

/** Without the blank at the end of a line, and with neighbours of one kind as one piece. */
function joined(line: readonly Piece[]): Line {
	const pieces: Piece[] = [];
	const last = line.at(-1)?.text === ' ' ? line.slice(0, -1) : line;
	for (const piece of last) {
		const before = pieces.at(-1);
		if (before?.differs === piece.differs) pieces[pieces.length - 1] = { ...before, text: before.text + piece.text };
		else pieces.push(piece);
	}
	return pieces;
}
