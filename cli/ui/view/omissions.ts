/** A sentence that only one report has, in a list. */
import type { Omission } from '../../../src/model.ts';
import { outletName } from '../../../src/names.ts';
import { type Book, otherSide } from '../data/book.ts';
import { GLYPHS } from '../data/standing.ts';
import { EMPTY_LINE, type Line, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';

/** "– a14 only in A, high importance: not found in the Herald", and the sentence. */
export function omissionLines(book: Book, omission: Omission | undefined, columns: number): readonly Line[] {
	const placed = omission && book.placed.get(omission.sentence);
	if (omission === undefined || placed === undefined) return [EMPTY_LINE];
	const other = otherSide(placed.side);
	const where = `${GLYPHS.only} ${omission.sentence} only in ${placed.side.toUpperCase()}`;
	const missing = `not found in ${onOneLine(outletName(book.comparison.reports[other], other))}`;
	return [
		...wrap([segment(where, 'only'), segment(`, ${omission.importance} importance: ${missing}`, 'dim')], columns),
		...wrap([segment(onOneLine(placed.sentence.text))], columns),
		EMPTY_LINE,
	];
}
