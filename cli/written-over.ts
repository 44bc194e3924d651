/** A line on standard error that is written over and over. */
import { writeSync } from 'node:fs';

const STDERR = 2;
const CLEAR_LINE = '\r\u001b[2K';

/** Writes the line in the place of the one before. */
export function writeOver(text: string): void {
	writeSync(STDERR, CLEAR_LINE + fitted(text, process.stderr.columns || USUAL_WIDTH));
}

export function wipeLine(): void {
	writeSync(STDERR, CLEAR_LINE);
}

const USUAL_WIDTH = 80;

/** "[#####-----] " in front of what is told. */
const BAR = /^\[[^\]]{1,40}\] /;

/**
 * What of the line a terminal has room for: one that is wider goes on in the next row, where it would stay. The bar goes
 * first, then what follows a comma, from the end.
 */
export function fitted(text: string, columns: number): string {
	// The last column is left free: some terminals go to the next row when it is filled.
	const room = Math.max(1, columns - 1);
	if (text.length <= room) return text;
	let told = text.replace(BAR, '');
	while (told.length > room && told.includes(', ')) told = told.slice(0, told.lastIndexOf(', '));
	return told.slice(0, room);
}
