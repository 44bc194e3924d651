/** Names or numbers that stand against each other: "soldiers killed in Aleppo" and "soldiers killed in Damascus". */
import type { Profile } from '../profile.ts';
import type { Word } from '../words.ts';
import type { WordTable } from '../word-table.ts';

/** The weight of names that neither sentence shares, 0..1; 0 where only one has such names. */
export const clashingNames = (table: WordTable): number => clashing(table, 'name');

/** The weight of numbers that neither sentence shares, 0..1; 0 where only one has such numbers. */
export const clashingNumbers = (table: WordTable): number => clashing(table, 'number');

function clashing({ a, b, nearest }: WordTable, kind: Word['kind']): number {
	const both = 2 * Math.min(alone(a, nearest.a, kind), alone(b, nearest.b, kind));
	return a.weight + b.weight === 0 ? 0 : both / (a.weight + b.weight);
}

function alone({ words }: Profile, nearest: Float32Array, kind: Word['kind']): number {
	let sum = 0;
	words.forEach((word, place) => {
		if (word.kind === kind && (nearest[place] as number) < 0.5) sum += word.weight;
	});
	return sum;
}
