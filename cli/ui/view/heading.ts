/** What stands over each column: outlet, republisher, date, headline. */
import type { Report, Side } from '../../../src/model.ts';
import { publisher } from '../../../src/report/labels.ts';
import type { Book } from '../data/book.ts';
import { memory } from '../data/memory.ts';
import { type Line, line, type Segment, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { beside, type Columns } from './columns.ts';

/** The names over both columns, or the headlines. */
export function headings(book: Book, columns: Columns, which: 'headlines' | 'names'): readonly Line[] {
	if (which === 'headlines') return beside({ a: headlineLine(book, 'a'), b: headlineLine(book, 'b') }, columns);
	return beside({ a: nameLine(book, 'a', columns), b: nameLine(book, 'b', columns) }, columns);
}

function nameLine(book: Book, side: Side, columns: Columns): readonly Segment[] {
	const letter = columns.each === null ? '' : `${side.toUpperCase()} `;
	return line(segment(letter, 'dim'), segment(onOneLine(nameOf(book.comparison.reports[side], side)), 'strong'));
}

function headlineLine(book: Book, side: Side): readonly Segment[] {
	return [segment(onOneLine(headlineOf(book.comparison.reports[side]) ?? 'no headline known'))];
}

/** "CBS News by way of Beryl TV, 2023-06-19". */
export function nameOf(report: Report, side: Side): string {
	const date = report.published ?? report.eventDate;
	return `${publisher(report, side)}${date === null ? '' : `, ${date.slice(0, 10)}`}`;
}

const headlines = memory<Report, { readonly text: string | null }>();

/** The title given with the report, or its headline sentence. */
export function headlineOf(report: Report): string | null {
	const found = () => report.title ?? report.sentences.find(({ role }) => role === 'headline')?.text ?? null;
	return headlines(report, () => ({ text: found() })).text;
}
