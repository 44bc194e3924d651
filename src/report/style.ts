/** How stretches of plain text are set apart: by colour and weight on a terminal, by marks everywhere else. */
import picocolors from 'picocolors';

export interface Style {
	heading(text: string): string;
	conflict(text: string): string;
	difference(text: string): string;
	agreement(text: string): string;
	aside(text: string): string;
	/** Words that differ from the other side. */
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
	differing: (text) => `{${text}}`,
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
		differing: (text) => bold(underline(text)),
	};
}
