/** A block of text in a picture: the largest letters that fit into the room there is. */
import { escapeXml } from '../escape-xml.ts';
import type { Piece } from '../word-differences.ts';
import { type Line, linesOf } from '../lines.ts';
import { measureAt } from './measure.ts';

export interface Block {
	readonly lines: readonly Line[];
	/** Of the letters, in pixels. */
	readonly size: number;
}

export interface Room {
	/** In pixels. */
	readonly width: number;
	readonly height: number;
	/** From the one wished for to the smallest one can read. */
	readonly sizes: readonly number[];
}

const LINE_HEIGHT = 1.3;

/** The pieces in the first size in which they fit; in the smallest, what is too much is cut. */
export function fitted(pieces: readonly Piece[], { width, height, sizes }: Room): Block {
	for (const size of sizes) {
		const lines = linesOf(pieces, width, measureAt(size));
		if (lines.length * size * LINE_HEIGHT <= height) return { lines, size };
	}
	const size = sizes.at(-1) ?? 16;
	const most = Math.max(1, Math.floor(height / size / LINE_HEIGHT));
	return { lines: cut(linesOf(pieces, width - size, measureAt(size)), most), size };
}

function cut(lines: readonly Line[], most: number): readonly Line[] {
	return lines
		.slice(0, most)
		.map((line, index) => (index < most - 1 ? line : [...line, { text: '…', differs: false }]));
}

/** The block as SVG, its first baseline at `y`. */
export function textBlock({ lines, size }: Block, name: string, x: number, y: number): string {
	const spans = lines.map(
		(line, index) =>
			`<tspan x="${x}" y="${y + Math.round(index * size * LINE_HEIGHT)}">${line.map(piece).join('')}</tspan>`,
	);
	return `<text class="${name}" font-size="${size}">${spans.join('')}</text>`;
}

function piece({ text, differs }: Piece): string {
	return differs ? `<tspan class="differs">${escapeXml(text)}</tspan>` : escapeXml(text);
}
