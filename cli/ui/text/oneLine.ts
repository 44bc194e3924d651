/** Source text on one line of the terminal. */
import { printable } from '../../../src/report/printable.ts';

/** Invisible joiners and the soft hyphen: terminals disagree on the columns they take. */
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` without escape sequences and control characters, every run of white space (line breaks too) one blank. */
export function onOneLine(text: string): string {
	return printable(text).replace(/\s+/g, ' ').replace(INVISIBLE, '').replace(LONE_SURROGATES, '\ufffd');
}
