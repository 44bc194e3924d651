/** So many at once, whoever asks; the others wait for their turn. */
export function turnsFor(most: number) {
	const waiting: (() => void)[] = [];
	let busy = 0;
	return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
		if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve));
		else busy += 1;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === undefined) busy -= 1;
			else next();
		}
	};
}
