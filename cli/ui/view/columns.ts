/** Two texts in two equal columns, or one below the other where the terminal is narrow. */
import type { Sides } from '../../../src/model.ts';
import { areBeside, type Layout } from '../state/layout.ts';
import { type Line, line, padded, type Segment, segment } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';

/** How the columns of the terminal are divided. */
export interface Columns {
	/** All columns a row may use. */
	readonly body: number;
	/** The columns of each text; null when there is room for one text only. */
	readonly each: number | null;
}

const DIVIDER = ' │ ';

export function columnsOf(body: number, layout: Layout = 'by width'): Columns {
	return { body, each: areBeside(layout, body) ? Math.floor((body - DIVIDER.length) / 2) : null };
}

export function beside(texts: Sides<readonly Segment[]>, columns: Columns): readonly Line[] {
	if (columns.each === null) return [...headed('A', texts.a, columns.body), ...headed('B', texts.b, columns.body)];
	const each = columns.each;
	const a = wrap(texts.a, each);
	const b = wrap(texts.b, each);
	return Array.from({ length: Math.max(a.length, b.length) }, (_, index) =>
		line(...padded(a[index] ?? [], each), segment(DIVIDER, 'dim'), ...(b[index] ?? [])),
	);
}

/** One text with its side's letter before the first line. */
function headed(letter: string, text: readonly Segment[], width: number): readonly Line[] {
	return wrap(text, width - 2).map((wrapped, index) =>
		line(segment(index === 0 ? `${letter} ` : '  ', 'dim'), ...wrapped),
	);
}
