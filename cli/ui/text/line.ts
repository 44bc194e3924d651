/** Lines of styled text: what every part of the screen is made of until it is painted. */
import { width } from './width.ts';

/** What a piece of text means. The theme decides how it looks. */
export type Style =
	| 'plain'
	| 'dim'
	| 'strong'
	| 'conflict'
	| 'doubtful'
	| 'difference'
	| 'likely'
	| 'same'
	| 'nothing'
	| 'only'
	| 'changed'
	| 'conflicting words'
	| 'differing words'
	| 'found'
	| 'key'
	| 'alert';

export interface Segment {
	readonly text: string;
	readonly style: Style;
	/** Swaps foreground and background: the cursor of a prompt, the window's place on the coverage map. */
	readonly inverse?: boolean;
}

/** One row of the terminal, without a line break. */
export type Line = readonly Segment[];

export const EMPTY_LINE: Line = [];

export function segment(text: string, style: Style = 'plain'): Segment {
	return { text, style };
}

export function line(...parts: readonly (Segment | string)[]): Line {
	return parts.map((part) => (typeof part === 'string' ? segment(part) : part)).filter(({ text }) => text !== '');
}

/** Columns a line takes. */
export function lineWidth(of: Line): number {
	return of.reduce((sum, { text }) => sum + width(text), 0);
}

/** The line with blanks up to `columns`; longer lines stay as they are. */
export function padded(of: Line, columns: number): Line {
	const missing = columns - lineWidth(of);
	return missing > 0 ? [...of, segment(' '.repeat(missing))] : of;
}

/** The words of a line without their styles. */
export function plainText(of: Line): string {
	return of.map(({ text }) => text).join('');
}
