/** What is new, changed and gone since an earlier comparison, and what was decided on an earlier text. */
import type { Opinion } from '../../../src/review/replay.ts';
import { opinionLine } from '../../../src/review/opinion-text.ts';
import { sinceText } from '../../../src/review/since-text.ts';
import type { Book } from '../data/book.ts';
import { EMPTY_LINE, type Line, line, segment } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';

export function changesPage(book: Book, gone: readonly Opinion[], columns: number): readonly Line[] {
	const earlier = earlierDecisions(gone, columns);
	const since = sinceLines(book, columns);
	return [...since, ...(since.length > 0 && earlier.length > 0 ? [EMPTY_LINE] : []), ...earlier];
}

/** The page that `compare --against` prints. */
function sinceLines({ since, comparison }: Book, columns: number): readonly Line[] {
	if (since === null) return [];
	return sinceText(since, comparison, columns)
		.trimEnd()
		.split('\n')
		.map((text) => line(segment(text)));
}

function earlierDecisions(gone: readonly Opinion[], columns: number): readonly Line[] {
	if (gone.length === 0) return [];
	const lines = gone.flatMap((opinion) => [EMPTY_LINE, ...wrap([segment(opinionLine(opinion))], columns)]);
	return [line(segment('Decided on an earlier text', 'strong')), ...lines];
}
