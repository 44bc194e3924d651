/** How stretches of plain text are set apart: by colour and weight on a terminal, by marks everywhere else. */
import picocolors from 'picocolors';
import type { Piece } from './word-differences.ts';

export interface Style {
	heading(text: string): string;
	conflict(text: string): string;
	difference(text: string): string;
	agreement(text: string): string;
	aside(text: string): string;
	/** Puts what marks the words that differ into the text itself, before it is wrapped. */
	marked(pieces: readonly Piece[]): readonly Piece[];
	/** Paints the words that differ, which adds nothing to their width. */
	differing(text: string): string;
}

const same = (text: string) => text;

/** Without colour the differing words stand in braces, which news text hardly ever has: "{Foreign Minister} Blinken". */
export const MARKED: Style = {
	heading: same,
	conflict: same,
	difference: same,
	agreement: same,
	aside: same,
	marked: (pieces) => pieces.map(({ text, differs }) => ({ text: differs ? `{${text}}` : text, differs })),
	differing: same,
};

/** The sixteen colours every terminal has; what differs is also bold and underlined, for those who see no colour. */
export function colouredStyle(): Style {
	const { bold, underline, red, yellow, green, dim } = picocolors.createColors(true);
	return {
		heading: bold,
		conflict: (text) => bold(red(text)),
		difference: yellow,
		agreement: green,
		aside: dim,
		marked: (pieces) => pieces,
		differing: (text) => bold(underline(text)),
	};
}
