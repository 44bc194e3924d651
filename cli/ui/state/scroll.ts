/**
 * Scrolling over blocks of different heights, one of them selected. Ink has no scroll box, and ten thousand sentences
 * must not be laid out to show thirty rows: only the blocks about the selected one are ever asked for their height.
 */

/** Blocks one below the other. Heights are 1 or more rows. */
export interface Blocks {
	readonly count: number;
	height(index: number): number;
}

export interface Position {
	/** Index of the selected block. */
	readonly selected: number;
	/** The row of the window where the selected block begins; negative where its beginning is scrolled out. */
	readonly top: number;
}

export const START: Position = { selected: 0, top: 0 };

/** The position nearest to `position` that shows the selected block and wastes no rows. */
export function settle({ selected, top }: Position, blocks: Blocks, rows: number): Position {
	if (blocks.count === 0) return START;
	const within = Math.min(Math.max(selected, 0), blocks.count - 1);
	const height = blocks.height(within);
	const visible = height <= rows ? clamp(top, 0, rows - height) : clamp(top, rows - height, 0);
	const below = heightFrom(blocks, within + 1, 1, rows);
	const above = heightFrom(blocks, within - 1, -1, rows);
	// Rows left empty under the last block are given to the blocks above it, and none stay empty over the first.
	const lowered = Math.max(visible, Math.min(rows - height - below, above));
	return { selected: within, top: Math.min(lowered, above) };
}

/** One step down: first through the rest of a block taller than the window, then to the next block. */
export function stepDown(position: Position, blocks: Blocks, rows: number): Position {
	const height = blocks.height(position.selected);
	if (position.top + height > rows || position.selected === blocks.count - 1) {
		return settle({ ...position, top: position.top - 1 }, blocks, rows);
	}
	return settle({ selected: position.selected + 1, top: position.top + height }, blocks, rows);
}

/** One step up: first through the part of a tall block that is scrolled out, then to the block before. */
export function stepUp(position: Position, blocks: Blocks, rows: number): Position {
	if (position.top < 0 || position.selected === 0) return settle({ ...position, top: position.top + 1 }, blocks, rows);
	const selected = position.selected - 1;
	return settle({ selected, top: position.top - blocks.height(selected) }, blocks, rows);
}

/** Scrolls by `by` rows, down when positive, and selects the first block that begins in the window. */
export function scrollBy(position: Position, by: number, blocks: Blocks, rows: number): Position {
	let { selected, top } = settle(position, blocks, rows);
	top -= by;
	while (by > 0 && selected < blocks.count - 1 && top < 0) {
		const bottom = top + blocks.height(selected);
		if (bottom > rows - 1) break;
		top = bottom;
		selected += 1;
	}
	while (by < 0 && selected > 0 && top > 0) {
		selected -= 1;
		top -= blocks.height(selected);
	}
	return settle({ selected, top }, blocks, rows);
}

/** Selects a block and shows it a third of the window down, so that what comes before it can be seen. */
export function jumpTo(selected: number, blocks: Blocks, rows: number): Position {
	return settle({ selected, top: Math.floor(rows / 3) }, blocks, rows);
}

/** The first block in the window with the row it begins at, and the last with the row after its end. */
export function visibleRange(position: Position, blocks: Blocks, rows: number) {
	let { selected: first, top } = position;
	while (first > 0 && top > 0) {
		first -= 1;
		top -= blocks.height(first);
	}
	let last = position.selected;
	let bottom = position.top + (blocks.count > 0 ? blocks.height(last) : 0);
	while (last < blocks.count - 1 && bottom < rows) {
		last += 1;
		bottom += blocks.height(last);
	}
	return { first, top, last, bottom };
}

/** What of the blocks is out of sight. */
export type Hidden = 'none' | 'above' | 'below' | 'above and below';

export function hiddenOf(position: Position, blocks: Blocks, rows: number): Hidden {
	const { first, top, last, bottom } = visibleRange(position, blocks, rows);
	const above = first > 0 || top < 0;
	const below = last < blocks.count - 1 || bottom > rows;
	if (above && below) return 'above and below';
	return above ? 'above' : below ? 'below' : 'none';
}

function heightFrom(blocks: Blocks, start: number, step: 1 | -1, enough: number): number {
	let sum = 0;
	for (let index = start; index >= 0 && index < blocks.count && sum < enough; index += step) {
		sum += blocks.height(index);
	}
	return sum;
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}
