/** Chance that can be repeated: the same seed gives the same draw on every machine. */

/** Numbers in 0..1, the end excluded. */
export type Random = () => number;

/** The increment of Mulberry32 (Tommy Ettinger, public domain): odd, so that every state comes up once. */
const STEP = 0x6d2b79f5;
const RANGE = 2 ** 32;

/** Mulberry32: thirty-two bits of state are enough to draw a sample or to resample it some thousand times. */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + STEP) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE;
	};
}

/** The values in an order of chance (Fisher and Yates), each order as likely as any other. */
export function shuffled<T>(values: readonly T[], random: Random): T[] {
	const order = [...values];
	for (let last = order.length - 1; last > 0; last--) {
		const chosen = Math.floor(random() * (last + 1));
		[order[last], order[chosen]] = [order[chosen] as T, order[last] as T];
	}
	return order;
}
