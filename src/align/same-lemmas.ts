/** Words of two sentences that have one lemma. */
import { LEMMAS } from './lemma-marks.ts';
import type { Nearest } from './nearest.ts';
import type { Profile } from './profile.ts';
import type { Word } from './words.ts';

/**
 * Marks the words of one lemma as met.
 *
 * @returns the weight of those met one to one: of three "talks" here and one there, the weightiest and that one
 */
export function meetSameLemmas(a: Profile, b: Profile, nearest: Nearest): number {
	const { room } = nearest;
	let weight = 0;
	LEMMAS.b.mark(b.lemmas);
	for (let row = 0; row < a.lemmas.length; row++) {
		const lemma = a.lemmas[row] as number;
		if (!LEMMAS.b.has(lemma) || room[nearest.a + row] === 1) continue;
		const column = b.lemmas.indexOf(lemma);
		if (a.lemmas.indexOf(lemma, row + 1) < 0 && b.lemmas.indexOf(lemma, column + 1) < 0) {
			room[nearest.a + row] = 1;
			room[nearest.b + column] = 1;
			weight += (a.words[row] as Word).weight + (b.words[column] as Word).weight;
			continue;
		}
		const rows = meet(a, lemma, room, nearest.a);
		const columns = meet(b, lemma, room, nearest.b);
		const couples = Math.min(rows.length, columns.length);
		weight += heaviest(rows, couples) + heaviest(columns, couples);
	}
	return weight;
}

/** Marks the words of a lemma, whose sentence has its room from `start` on, and gives their weights. */
function meet({ lemmas, words }: Profile, lemma: number, room: Float32Array, start: number): number[] {
	const weights: number[] = [];
	for (let place = lemmas.indexOf(lemma); place >= 0; place = lemmas.indexOf(lemma, place + 1)) {
		room[start + place] = 1;
		weights.push(words[place]?.weight ?? 0);
	}
	return weights;
}

function heaviest(weights: number[], count: number): number {
	if (weights.length > count) weights.sort((x, y) => y - x);
	let sum = 0;
	for (let place = 0; place < count; place++) sum += weights[place] as number;
	return sum;
}
