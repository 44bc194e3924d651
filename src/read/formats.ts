/** The forms in which a report may come, in the order in which they are tried. */
import type { Content, Received } from './content.ts';
import { feed } from './feed.ts';
import type { BytesFormat, Format } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf.ts';
import { docx } from './docx.ts';
import { dataOfPrograms } from './data-of-programs.ts';
import { email } from './email.ts';
import { newsml } from './newsml.ts';
import { ninjs } from './ninjs.ts';
import { plain } from './plain.ts';
import { subtitles } from './subtitles.ts';

/** Forms of text. */
export const FORMATS: readonly Format[] = [feed, newsml, subtitles, ninjs, json, html, dataOfPrograms, markdown, plain];

/** Forms that are known by their bytes. */
export const BYTES_FORMATS: readonly BytesFormat[] = [pdf, docx, odt, email];

/** The form of a content; `from` is the name of the one to take without looking. */
export function formatOf(content: Content, from?: string): Format {
	const named = FORMATS.find(({ name }) => name === from);
	return named ?? FORMATS.find((format) => format.recognises(content)) ?? plain;
}

/** The form of bytes; undefined where they are to be decoded and looked at as a text. */
export function bytesFormatOf(received: Received, from?: string): BytesFormat | undefined {
	if (from !== undefined) return BYTES_FORMATS.find(({ name }) => name === from);
	return BYTES_FORMATS.find((format) => format.recognises(received));
}
