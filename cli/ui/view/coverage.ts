/** The coverage map: a cell for each sentence of each report, by how it stands to the other, with the window's place. */
import type { Side } from '../../../src/model.ts';
import { type Book, SIDES } from '../data/book.ts';
import { GLYPHS, type Standing, STANDINGS } from '../data/standing.ts';
import { type Line, line, type Segment, segment } from '../text/line.ts';

export function coverageLines(book: Book, visible: ReadonlySet<string>, columns: number): readonly Line[] {
	return SIDES.map((side) => coverageLine(book, side, visible, columns));
}

function coverageLine(book: Book, side: Side, visible: ReadonlySet<string>, columns: number): Line {
	const { sentences } = book.comparison.reports[side];
	const count = ` ${sentences.length.toLocaleString('en')} ${sentences.length === 1 ? 'sentence' : 'sentences'}`;
	const cells = Math.max(1, Math.min(sentences.length, columns - 2 - count.length));
	const standings = cellsOf(book.standings[side], cells);
	const inWindow = windowCells(book, side, visible, cells);
	const drawn = standings.map(
		(standing, cell): Segment => ({
			text: GLYPHS[standing],
			style: standing,
			inverse: inWindow.has(cell),
		}),
	);
	return line(segment(`${side.toUpperCase()} `, 'dim'), ...drawn, segment(count, 'dim'));
}

/** Which cells the sentences in the window fall into. */
function windowCells(book: Book, side: Side, visible: ReadonlySet<string>, cells: number): ReadonlySet<number> {
	const { length } = book.standings[side];
	const found = new Set<number>();
	for (const id of visible) {
		const placed = book.placed.get(id);
		if (placed?.side === side) found.add(Math.floor((placed.index * cells) / length));
	}
	return found;
}

/** Long reports have more sentences than the terminal has columns: a cell then shows the most telling of several. */
const known = new WeakMap<readonly Standing[], { readonly cells: number; readonly standings: readonly Standing[] }>();

function cellsOf(standings: readonly Standing[], cells: number): readonly Standing[] {
	const before = known.get(standings);
	if (before?.cells === cells) return before.standings;
	const merged = Array.from({ length: cells }, (_, cell) => {
		const from = Math.ceil((cell * standings.length) / cells);
		const to = Math.ceil(((cell + 1) * standings.length) / cells);
		return telling(standings.slice(from, to));
	});
	known.set(standings, { cells, standings: merged });
	return merged;
}

/** A conflict is always shown; else what most of the sentences are. */
function telling(standings: readonly Standing[]): Standing {
	if (standings.includes('conflict')) return 'conflict';
	const count = (of: Standing) => standings.filter((standing) => standing === of).length;
	return STANDINGS.reduce((most, standing) => (count(standing) > count(most) ? standing : most));
}
