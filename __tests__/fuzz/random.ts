/** Chance that can be had again: the same seed draws the same. */

export interface Random {
	/** 0 up to, not including, 1. */
	readonly share: () => number;
	/** A whole number from 0 up to, not including, `bound`. */
	readonly below: (bound: number) => number;
	readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
	/** True in `share` of all cases. */
	readonly chance: (share: number) => boolean;
	readonly many: <Item>(least: number, most: number, make: () => Item) => Item[];
}

/** "mulberry32", by Tommy Ettinger, in the public domain: neighbouring seeds draw unlike from the first number on. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const share = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (bound: number) => Math.floor(share() * bound);
	return {
		share,
		below,
		pick: (items) => items[below(items.length)] ?? items[0],
		chance: (likely) => share() < likely,
		many: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make),
	};
}
