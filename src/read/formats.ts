/** The forms in which a report may come, in the order in which they are tried. */
import type { Content } from './content.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';

export const FORMATS: readonly Format[] = [json, html, markdown, plain];

/** The form of a content; `from` is the name of the one to take without looking. */
export function formatOf(content: Content, from?: string): Format {
	const named = FORMATS.find(({ name }) => name === from);
	return named ?? FORMATS.find((format) => format.recognises(content)) ?? plain;
}
