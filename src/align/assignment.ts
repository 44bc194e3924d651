/** Which of the likely links stand when all are seen together. */

/** A sentence of A and one of B, by their numbers, with their similarity. */
export interface Link {
	readonly a: number;
	readonly b: number;
	readonly similarity: number;
}

/** How near to a sentence's best link another must come to stand beside it. */
const NEARLY_BEST = 0.88;

/**
 * Keeps the links that are the best of one of their sentences, or nearly: a sentence that says in one breath what the
 * other report says in two keeps both, one whose counterpart is found keeps no mere likeness.
 *
 * The result depends neither on which report is A nor on the order of the links.
 */
export function assign(links: readonly Link[], minimum: number): readonly Link[] {
	const best = { a: new Map<number, number>(), b: new Map<number, number>() };
	for (const { a, b, similarity } of links) {
		best.a.set(a, Math.max(similarity, best.a.get(a) ?? 0));
		best.b.set(b, Math.max(similarity, best.b.get(b) ?? 0));
	}
	return links
		.filter(({ a, b, similarity }) => {
			const rival = Math.max(best.a.get(a) ?? 0, best.b.get(b) ?? 0);
			return similarity >= minimum && similarity >= NEARLY_BEST * rival;
		})
		.sort((x, y) => x.a - y.a || x.b - y.b);
}
