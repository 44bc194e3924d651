/** How wide letters are in a picture. */
import type { Measure } from '../lines.ts';

/**
 * Widths at a font size in pixels: those of a wide serif (DejaVu Serif Bold, the broadest of the usual ones), so that
 * no font a reader has runs over the edge.
 */
export function measureAt(size: number): Measure {
	return (text) => {
		let ems = 0;
		for (const character of text) ems += emsOf(character);
		return ems * size;
	};
}

function emsOf(character: string): number {
	if (/[\s.,;:'’‘!|ijltI()[\]]/.test(character)) return 0.4;
	if (/[mwMW@%—…]/.test(character)) return 1.1;
	if (/[A-Z“”]/.test(character)) return 0.8;
	if (character <= '\u024f') return 0.66;
	return /\p{M}/u.test(character) ? 0 : 1.1;
}
