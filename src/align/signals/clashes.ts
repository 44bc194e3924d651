/** Names and numbers that are not shared: "7 killed in Aleppo" and "20 killed in Damascus". */
import type { Profile } from '../profile.ts';
import type { WordTable } from '../word-table.ts';
import type { Word } from '../words.ts';

/** The weight of names that neither sentence shares, 0..1; 0 where only one has such names. */
export function clashingNames(table: WordTable): number {
	return shareOf(table, Math.min(...alone(table, 'name')));
}

/**
 * The weight of the numbers that only one sentence has, 0..1, of the one that has more of them. One is enough to tell two
 * sentences apart, while a name is often left out for a pronoun.
 */
export function lackingNumbers(table: WordTable): number {
	return shareOf(table, Math.max(...alone(table, 'number')));
}

/** Of the mean weight of both sentences. */
function shareOf({ a, b }: WordTable, weight: number): number {
	return a.weight + b.weight === 0 ? 0 : Math.min(1, (2 * weight) / (a.weight + b.weight));
}

function alone({ a, b, nearest }: WordTable, kind: Word['kind']): readonly [a: number, b: number] {
	return [weightAlone(a, nearest.room, nearest.a, kind), weightAlone(b, nearest.room, nearest.b, kind)];
}

function weightAlone({ words }: Profile, room: Float32Array, start: number, kind: Word['kind']): number {
	let sum = 0;
	for (let place = 0; place < words.length; place++) {
		const word = words[place] as Word;
		if (word.kind === kind && (room[start + place] as number) < 0.5) sum += word.weight;
	}
	return sum;
}
