import type { Draft } from '../model.ts';
import type { Content, Received } from './content.ts';

/** The names of all forms, for whoever lists them without loading them. */
export const FORMAT_NAMES = [
	'text',
	'markdown',
	'html',
	'json',
	'feed',
	'subtitles',
	'ninjs',
	'newsml',
	'email',
	'docx',
	'odt',
	'pdf',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

/** A form in which a report may come. A new one is one file and one line in `formats.ts`. */
export interface Format {
	/** As `--from` names it. */
	/** Data is never asked for by name: it is what cannot be read. */
	readonly name: FormatName | 'data';
	/** Whether the content is of this form, by what it says of itself, its name and its text. */
	recognises(content: Content): boolean;
	/** @throws ReadFailure */
	read(content: Content): Draft | Promise<Draft>;
}

/** A form that is no text, or says itself how its parts are encoded. It is recognised before anything is decoded. */
export interface BytesFormat {
	readonly name: FormatName;
	recognises(received: Received): boolean;
	/** @throws ReadFailure */
	read(received: Received): Promise<Draft>;
}

/** Whether the content's name ends in one of these: `.md`. */
export function isNamed({ name }: Pick<Content, 'name'>, ...endings: readonly string[]): boolean {
	const path = name.toLowerCase().replace(/[?#].*$/, '');
	return endings.some((ending) => path.endsWith(ending));
}
