/** How surely two reports tell of one event. */
import { power } from '../power.ts';
import type { Vector } from './vectors.ts';

/**
 * Where few words are shared, one of them may be chance: of two opening paragraphs one shared name makes a cosine of .3.
 * The cosine counts in full only with many; with so many shared words it counts by half (best F1 on openings and whole
 * reports together .720 with this, .713 without).
 */
const FEW = 5;

/** Each day apart takes a tenth: a report of the next day may be of what came of the event. By hand. */
const OF_A_DAY_LATER = 0.9;

/** 0..1. */
export function likeness(one: Vector, other: Vector, days: number | null): number {
	let [sum, shared] = [0, 0];
	eachShared(one, other, (_, weight) => {
		sum += weight;
		shared += 1;
	});
	return Math.min(1, sum) * (shared / (shared + FEW)) * power(OF_A_DAY_LATER, days ?? 0);
}

const TOLD = 8;

/** The ranks of the words that two reports share, those that speak most for it first. */
export function mostShared(one: Vector, other: Vector): readonly number[] {
	const shared: { readonly rank: number; readonly weight: number }[] = [];
	eachShared(one, other, (rank, weight) => shared.push({ rank, weight }));
	return shared
		.sort((x, y) => y.weight - x.weight || x.rank - y.rank)
		.slice(0, TOLD)
		.map(({ rank }) => rank);
}

function eachShared(one: Vector, other: Vector, found: (rank: number, weight: number) => void): void {
	let [i, j] = [0, 0];
	while (i < one.ranks.length && j < other.ranks.length) {
		const [rank, otherRank] = [one.ranks[i] as number, other.ranks[j] as number];
		if (rank === otherRank) found(rank, (one.weights[i] as number) * (other.weights[j] as number));
		if (rank <= otherRank) i++;
		if (rank >= otherRank) j++;
	}
}
