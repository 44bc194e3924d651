/**
 * Makes source text safe to show. A report may hold escape sequences that set the window's title, write to the clipboard
 * or move the cursor, and marks that turn the direction of writing around; none of them may reach the terminal.
 */
import { stripVTControlCharacters } from 'node:util';

/** C0 and C1 controls without the white space among them. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Marks that embed, override or isolate the direction of writing, and the invisible joiners U+2060 to U+2064. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` on one line: no control characters, every run of white space (tabs and line breaks too) one blank. */
export function printable(text: string): string {
	return stripVTControlCharacters(text)
		.replace(/\s+/g, ' ')
		.replace(CONTROLS, '')
		.replace(INVISIBLE, '')
		.replace(LONE_SURROGATES, '\ufffd');
}
