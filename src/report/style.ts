/** How stretches of plain text are set apart: by colour and weight on a terminal, by marks everywhere else. */
import picocolors from 'picocolors';
import type { Hue } from './palette.ts';
import { LOOKS, type Standing } from './standing.ts';
import type { Piece } from './word-differences.ts';

export interface Style {
	heading(text: string): string;
	/** Paints what is said of a finding, a pair or a sentence. */
	standing(standing: Standing, text: string): string;
	/** Puts what marks the words that differ into the text itself, before it is wrapped. */
	marked(pieces: readonly Piece[]): readonly Piece[];
	/** Paints the words that differ, which adds nothing to their width. */
	differing(text: string): string;
}

const same = (text: string) => text;

/** Without colour the differing words stand in braces, which news text hardly ever has: "{Foreign Minister} Blinken". */
export const MARKED: Style = {
	heading: same,
	standing: (_, text) => text,
	marked: (pieces) => pieces.map(({ text, differs }) => ({ text: differs ? `{${text}}` : text, differs })),
	differing: same,
};

/** The sixteen colours every terminal has; what differs is also bold and underlined, for those who see no colour. */
export function colouredStyle(): Style {
	const { bold, underline, red, magenta, yellow, blue, dim } = picocolors.createColors(true);
	const hues: Readonly<Record<Hue, (text: string) => string>> = {
		red: (text) => bold(red(text)),
		purple: magenta,
		amber: yellow,
		slate: blue,
		grey: dim,
		faint: dim,
	};
	return {
		heading: bold,
		standing: (standing, text) => hues[LOOKS[standing].hue](text),
		marked: (pieces) => pieces,
		differing: (text) => bold(underline(text)),
	};
}
