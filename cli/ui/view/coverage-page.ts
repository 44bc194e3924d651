/** What each report covers: the page that `counterpoint coverage` prints. */
import type { Coverage } from '../../../src/coverage/model.ts';
import { coverageText } from '../../../src/report/coverage/text.ts';
import type { Book } from '../data/book.ts';
import { coverageIn } from '../data/coverage.ts';
import { variantMemory } from '../data/memory.ts';
import { type Line, line, segment } from '../text/line.ts';

const laid = variantMemory<Coverage, readonly Line[]>();

export function coveragePage(book: Book, columns: number): readonly Line[] {
	const coverage = coverageIn(book);
	if (coverage === null) return [];
	return laid(coverage, `${columns}`, () => linesOf(coverage, columns));
}

function linesOf(coverage: Coverage, columns: number): readonly Line[] {
	const text = coverageText(coverage, { width: columns, colour: false }).trimEnd().split('\n');
	// A heading stands alone after an empty line, and nothing else begins at the edge there.
	return text.map((words, index) =>
		line(segment(words, index === 0 || (text[index - 1] === '' && /^\S/.test(words)) ? 'strong' : 'plain')),
	);
}
