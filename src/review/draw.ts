/** A sample for coders: half of it with findings, half without, the rare kinds in it too, in an order of chance. */
import type { FindingKind } from '../model.ts';
import type { Item } from './items.ts';
import { seeded, shuffled } from './random.ts';

export interface Draw {
	/** In the order in which they are to be coded. */
	readonly items: readonly Item[];
	/** How many of the items drawn have the kind as their weightiest finding, and how many have none. */
	readonly strata: ReadonlyMap<Stratum, number>;
}

export type Stratum = FindingKind | 'nothing found';

/**
 * Draws `size` items, or all where there are no more. The strata are the kind of an item's weightiest finding, and
 * "nothing found"; half of the draw goes to "nothing found", the other half to the kinds in turn, so that a rare kind
 * is not crowded out by a frequent one. Where a half has too few, the other takes its place.
 */
export function draw(items: readonly Item[], size: number, seed: number): Draw {
	const random = seeded(seed);
	// By id first: the draw depends on which items there are, not on the order of the file.
	const mixed = shuffled([...items].sort(byId), random);
	const without = mixed.filter((item) => stratumOf(item) === 'nothing found');
	const inTurn = kindsInTurn(mixed);
	const half = Math.ceil(size / 2);
	const found = inTurn.slice(0, Math.max(half, size - without.length));
	const drawn = shuffled([...found, ...without.slice(0, size - found.length)], random);
	return { items: drawn, strata: countsOf(drawn) };
}

export function stratumOf({ findings }: Item): Stratum {
	return findings[0]?.kind ?? 'nothing found';
}

/** Items with findings: the first of each kind, then the second of each kind, and so on. */
function kindsInTurn(items: readonly Item[]): readonly Item[] {
	const seen = new Map<Stratum, number>();
	const ranked = items
		.filter((item) => stratumOf(item) !== 'nothing found')
		.map((item) => {
			const rank = seen.get(stratumOf(item)) ?? 0;
			seen.set(stratumOf(item), rank + 1);
			return { item, rank };
		});
	return ranked.sort((one, other) => one.rank - other.rank).map(({ item }) => item);
}

function countsOf(items: readonly Item[]): ReadonlyMap<Stratum, number> {
	const counts = new Map<Stratum, number>();
	for (const item of items) counts.set(stratumOf(item), (counts.get(stratumOf(item)) ?? 0) + 1);
	return counts;
}

const byId = (one: Item, other: Item) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
