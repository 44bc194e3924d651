import type { Draft } from '../model.ts';
import type { Content } from './content.ts';

/** The names of all forms, for whoever lists them without loading them. */
export const FORMAT_NAMES = ['text', 'markdown', 'html', 'json'] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

/** A form in which a report may come. A new one is one file and one line in `formats.ts`. */
export interface Format {
	/** As `--from` names it. */
	readonly name: FormatName;
	/** Whether the content is of this form, by what it says of itself, its name and its text. */
	recognises(content: Content): boolean;
	/** @throws ReadFailure */
	read(content: Content): Draft | Promise<Draft>;
}

/** Whether the content's name ends in one of these: `.md`. */
export function isNamed({ name }: Content, ...endings: readonly string[]): boolean {
	const path = name.toLowerCase().replace(/[?#].*$/, '');
	return endings.some((ending) => path.endsWith(ending));
}
