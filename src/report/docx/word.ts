/**
 * The few parts of a Word document that a memo is made of, as markup. Written out rather than by a library: those that
 * there are put the day of writing and random ids into the file, so that one comparison never gives the same bytes twice.
 */
import { escapeXml } from '../escape-xml.ts';
import { Markup } from '../html/markup.ts';
import type { Piece } from '../word-differences.ts';

/** Styles of the document that a word processor knows by these names, and lists in its outline where they are headings. */
export type ParagraphStyle = 'Title' | 'Heading1' | 'Quote' | 'Note' | 'Normal';

/** Text in a paragraph; what differs is bold and underlined. */
export function paragraph(style: ParagraphStyle, ...pieces: readonly (string | Piece)[]): Markup {
	const runs = pieces.map((piece) => (typeof piece === 'string' ? run(piece, '') : run(piece.text, emphasis(piece))));
	return new Markup(`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`);
}

/** For a paragraph that is strong as a whole. */
export const strong = (text: string): Piece => ({ text, differs: true });

const emphasis = ({ differs }: Piece) => (differs ? '<w:rPr><w:b/><w:u w:val="single"/></w:rPr>' : '');

function run(text: string, properties: string): string {
	const inOneLine = escapeXml(text).replace(/\s+/g, ' ');
	return `<w:r>${properties}<w:t xml:space="preserve">${inOneLine}</w:t></w:r>`;
}

/** A cell holds at least one paragraph: without one Word calls the file damaged. */
export type DocumentCell = readonly [Markup, ...Markup[]];

/** Twentieths of a point between the margins of an A4 page that lies on its side. */
const TEXT_WIDTH = 14_570;

/**
 * A table as wide as the page, the columns in the given proportions. Its head is repeated on every page, and it breaks
 * between rows.
 */
export function table(
	proportions: readonly number[],
	head: readonly string[],
	rows: readonly (readonly DocumentCell[])[],
): Markup {
	const all = proportions.reduce((sum, part) => sum + part, 0);
	const widths = proportions.map((part) => Math.floor((TEXT_WIDTH * part) / all));
	const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
	const heads = head.map((name): DocumentCell => [paragraph('Normal', strong(name))]);
	const lines = [row(heads, widths, '<w:tblHeader/>'), ...rows.map((cells) => row(cells, widths, ''))];
	return new Markup(
		`<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`,
	);
}

function row(cells: readonly DocumentCell[], widths: readonly number[], properties: string): string {
	const written = cells.map(
		(cell, index) =>
			`<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${cell.map(({ source }) => source).join('')}</w:tc>`,
	);
	return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${written.join('')}</w:tr>`;
}
