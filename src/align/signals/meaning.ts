/** Words of like meaning: "an hour beforehand" and "45 minutes before" share none and are near all the same. */
import type { Profile } from '../profile.ts';
import type { WordTable } from '../word-table.ts';
import type { Word } from '../words.ts';

/**
 * How much of each sentence is found in the other, 0..1: the mean over both directions of the weighted likeness of each
 * word to its nearest (soft alignment; Mihalcea, Corley and Strapparava, AAAI 2006).
 */
export function meaning({ a, b, nearest }: WordTable): number {
	return (covered(a, nearest.room, nearest.a) + covered(b, nearest.room, nearest.b)) / 2;
}

function covered({ words, weight }: Profile, room: Float32Array, start: number): number {
	let sum = 0;
	for (let place = 0; place < words.length; place++)
		sum += (words[place] as Word).weight * (room[start + place] as number);
	return weight === 0 ? 0 : sum / weight;
}
