/** What stands over each column: outlet, republisher, date, headline. */
import type { Report, Side } from '../../../src/model.ts';
import { outletName } from '../../../src/names.ts';
import type { Book } from '../data/book.ts';
import { type Line, line, type Segment, segment } from '../text/line.ts';
import { printable } from '../text/printable.ts';
import { beside, type Columns } from './columns.ts';

/** The headings of both columns; the headlines are left to the detail where the terminal is low. */
export function headings(book: Book, columns: Columns, room: 'headlines' | 'names'): readonly Line[] {
	const of = (side: Side) => (room === 'names' ? nameLine(book, side, columns) : fullHeading(book, side, columns));
	return beside({ a: of('a'), b: of('b') }, columns);
}

function nameLine(book: Book, side: Side, columns: Columns): readonly Segment[] {
	const letter = columns.each === null ? '' : `${side.toUpperCase()} `;
	return line(segment(letter, 'dim'), segment(printable(nameOf(book.comparison.reports[side], side)), 'strong'));
}

function fullHeading(book: Book, side: Side, columns: Columns): readonly Segment[] {
	const headline = headlineOf(book.comparison.reports[side]);
	return [
		...nameLine(book, side, columns),
		...(headline === null ? [] : line('  ', segment(printable(headline), 'plain'))),
	];
}

/** "CBS News via Beryl TV, 2023-06-19". */
export function nameOf(report: Report, side: Side): string {
	const via = report.via === null ? '' : ` via ${report.via}`;
	const date = report.published ?? report.eventDate;
	return `${outletName(report, side)}${via}${date === null ? '' : `, ${date.slice(0, 10)}`}`;
}

export function headlineOf(report: Report): string | null {
	return report.title ?? report.sentences.find(({ role }) => role === 'headline')?.text ?? null;
}
