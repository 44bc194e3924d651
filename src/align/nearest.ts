/**
 * How near the nearest word of the other sentence is to each word of two sentences.
 *
 * Two long reports have some hundred thousand couples. A typed array takes half a kilobyte and three microseconds to set
 * up, whatever stands in it, so that all couples share a few long ones: that made a quarter of the memory of an alignment.
 */

/** Likenesses 0..1: of A's words from `a` on, of B's words from `b` on. */
export interface Nearest {
	readonly room: Float32Array;
	readonly a: number;
	readonly b: number;
}

/** Likenesses in one long array; one lives as long as any couple that has a part of it. */
const LONG = 16_384;

let room = new Float32Array(0);
let taken = 0;

/** Room for sentences of so many words, none of which has met another. No part of a room is given out twice. */
export function nothingNear(wordsOfA: number, wordsOfB: number): Nearest {
	const length = wordsOfA + wordsOfB;
	if (taken + length > room.length) {
		room = new Float32Array(Math.max(LONG, length));
		taken = 0;
	}
	const a = taken;
	taken += length;
	return { room, a, b: a + wordsOfA };
}
