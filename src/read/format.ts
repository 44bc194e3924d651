import type { Draft } from '../model.ts';
import type { Content, Received } from './content.ts';

/** A form in which a report may come. A new one is one file and one line in `formats.ts`. */
export interface Format {
	/** How many reports it may hold; one where nothing is said. */
	readonly holds?: 'several';
	/** Whether the content is of this form, by what it says of itself, its name and its text. */
	recognises(content: Content): boolean;
	/** @throws ReadFailure */
	read(content: Content): Draft | Promise<Draft>;
}

/** A form that is no text, or says itself how its parts are encoded. It is recognised before anything is decoded. */
export interface BytesFormat {
	recognises(received: Received): boolean;
	/** @throws ReadFailure */
	read(received: Received): Promise<Draft>;
}

/** Whether the content's name ends in one of these: `.md`. */
export function isNamed({ name }: Pick<Content, 'name'>, ...endings: readonly string[]): boolean {
	const path = name.toLowerCase().replace(/[?#].*$/, '');
	return endings.some((ending) => path.endsWith(ending));
}
