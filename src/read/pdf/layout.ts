/** The pages of a PDF as running text: what is read in its order, with the page of every stretch. */
import type { Aside, PlaceInSource } from '../../model.ts';
import { type Furniture, withoutFootnotes, withoutHeads } from './furniture.ts';
import { linesOf, rowsOf } from './lines.ts';
import type { PdfPage, TextLine } from './model.ts';
import { compoundsIn, jointOf, type Paragraph, paragraphsOf } from './paragraphs.ts';

export interface LaidOut {
	readonly text: string;
	/** The headline, where one is set larger than the text. */
	readonly title: string | null;
	readonly aside: readonly Aside[];
	readonly places: readonly PlaceInSource[];
	/** Pages on which nothing is written, counted from 1. */
	readonly empty: readonly number[];
}

/** A headline is set larger than the text by this much. */
const HEADLINE = 1.25;
/** More words are no headline. */
const LONGEST_HEADLINE = 40;

export function layOut(pages: readonly PdfPage[]): LaidOut {
	const all = pages.map(({ runs }) => rowsOf(runs));
	const cleared = withoutHeads(pages, all);
	const byPage = cleared.rows.map((rows, i) => linesOf(rows, pages[i] as PdfPage, i + 1));
	const bodySize = sizeOfMost(byPage.flat());
	const parted = byPage.map((lines) => withoutFootnotes(lines, bodySize));
	const lines = parted.flatMap(({ lines }) => lines);
	const paragraphs = paragraphsOf(lines.filter(({ text }) => text !== ''));
	const furniture = [...cleared.furniture, ...parted.flatMap(({ notes }) => notes)];
	return {
		...written(paragraphs, furniture, compoundsIn(lines)),
		title: headlineOf(paragraphs, bodySize),
		empty: all.flatMap((rows, i) => (rows.length === 0 ? [i + 1] : [])),
	};
}

/** The size in which most letters are set. */
function sizeOfMost(lines: readonly TextLine[]): number {
	const letters = new Map<number, number>();
	for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
	return [...letters].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? 0;
}

function headlineOf(paragraphs: readonly Paragraph[], bodySize: number): string | null {
	const first = paragraphs.filter(({ lines }) => lines[0]?.page === 1);
	const larger = first.filter(({ size }) => size >= HEADLINE * bodySize);
	const largest = Math.max(...larger.map(({ size }) => size));
	const title =
		larger
			.find(({ size }) => size === largest)
			?.lines.map(({ text }) => text)
			.join(' ') ?? '';
	const words = title.split(' ').length;
	return words >= 2 && words <= LONGEST_HEADLINE ? title : null;
}

/**
 * Paragraphs one below the other. What was taken off a page stands behind the paragraph that ends on it or runs over its
 * end, so that no sentence is broken.
 */
function written(
	paragraphs: readonly Paragraph[],
	furniture: readonly Furniture[],
	compounds: ReadonlySet<string>,
): Pick<LaidOut, 'text' | 'aside' | 'places'> {
	const writer = new Writer(compounds);
	const waiting = [...furniture].sort((one, other) => one.page - other.page);
	paragraphs.forEach((paragraph, index) => {
		writer.paragraph(paragraph);
		const next = paragraphs[index + 1]?.lines[0]?.page ?? Number.POSITIVE_INFINITY;
		while ((waiting[0]?.page ?? next) < next) writer.aside(waiting.shift() as Furniture);
	});
	for (const rest of waiting) writer.aside(rest);
	return writer.result();
}

class Writer {
	readonly #compounds: ReadonlySet<string>;
	readonly #pieces: string[] = [];
	readonly #aside: Aside[] = [];
	readonly #places: PlaceInSource[] = [];
	#length = 0;

	constructor(compounds: ReadonlySet<string>) {
		this.#compounds = compounds;
	}

	paragraph({ lines }: Paragraph): void {
		this.#gap();
		lines.forEach(({ text, page }, index) => {
			const next = lines[index + 1]?.text;
			const joint = next === undefined ? { cut: 0, between: '' } : jointOf(text, next, this.#compounds);
			this.#add(text.slice(0, text.length - joint.cut) + joint.between, page);
		});
	}

	aside({ text, page, reason }: Furniture): void {
		if (text === '') return;
		this.#gap();
		const start = this.#length;
		this.#add(text, page);
		this.#aside.push({ start, end: this.#length, role: 'boilerplate', reason });
	}

	result(): Pick<LaidOut, 'text' | 'aside' | 'places'> {
		return { text: this.#pieces.join(''), aside: this.#aside, places: this.#places };
	}

	#gap(): void {
		if (this.#length > 0) this.#write('\n\n');
	}

	#add(text: string, page: number): void {
		const start = this.#length;
		this.#write(text);
		const last = this.#places.at(-1);
		const label = `p. ${page}`;
		if (last?.label === label) this.#places[this.#places.length - 1] = { ...last, end: this.#length };
		else this.#places.push({ start, end: this.#length, kind: 'page', label });
	}

	#write(text: string): void {
		this.#pieces.push(text);
		this.#length += text.length;
	}
}
