/** How many terminal columns a text takes. */
import stringWidth from 'string-width';
import { stretchesOf } from '../../../src/report/stretches.ts';

/** Latin letters, the quotation marks, dashes and ellipsis of news text, and the screen's own glyphs: one column each. */
const ONE_COLUMN_EACH =
	/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u22ff\u2500-\u25fc\u2717\u27e8\u27e9]*$/;

/** Columns of `text`, free of control characters. Asks the library only where a character may be wide or combining. */
export function width(text: string): number {
	if (ONE_COLUMN_EACH.test(text)) return text.length;
	return stretchesOf(text).reduce((sum, stretch) => sum + stringWidth(stretch), 0);
}
