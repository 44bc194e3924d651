/** The full text of one report, each sentence with a mark in the margin for how it stands to the other report. */
import type { Book } from '../data/book.ts';
import { foundIn } from '../data/find.ts';
import type { SourceEntry } from '../data/source.ts';
import { GLYPHS } from '../data/standing.ts';
import { EMPTY_LINE, type Line, line, type Segment, segment } from '../text/line.ts';
import { marked } from '../text/marks.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';

const MARGIN = 2;

export function sourceLines(book: Book, entry: SourceEntry, columns: number, query: string): readonly Line[] {
	switch (entry.kind) {
		case 'note':
			return inMargin(segment('⚠ ', 'alert'), [segment(onOneLine(entry.text), 'alert')], columns);
		case 'aside': {
			const words = [
				segment(`${entry.aside.role}, set aside: ${onOneLine(entry.aside.reason)}  `, 'strong'),
				...dimmed(entry.text),
			];
			return [...inMargin(segment('  '), words, columns), EMPTY_LINE];
		}
		case 'sentence': {
			const placed = book.placed.get(entry.sentence.id);
			const standing = placed ? (book.standings[placed.side][placed.index] ?? 'only') : 'only';
			const found = foundIn(entry.text, query).map((stretch) => ({ ...stretch, style: 'found' as const }));
			const text = marked(entry.text, found);
			const styled =
				entry.sentence.role === 'headline' ? text.map((part) => ({ ...part, style: 'strong' as const })) : text;
			const lines = inMargin(segment(`${GLYPHS[standing]} `, standing), styled, columns);
			return entry.endsParagraph ? [...lines, EMPTY_LINE] : lines;
		}
	}
}

function dimmed(text: string): readonly Segment[] {
	return [segment(onOneLine(text), 'dim')];
}

function inMargin(mark: Segment, words: readonly Segment[], columns: number): readonly Line[] {
	return wrap(words, columns - MARGIN).map((wrapped, index) =>
		line(index === 0 ? mark : ' '.repeat(MARGIN), ...wrapped),
	);
}
