/** Sentences that a report says again word for word: a refrain, the line of a table, the slogan of a march. */
import type { Sides } from '../model.ts';
import { addTo } from './lists.ts';
import type { Profile } from './profile.ts';

/** The numbers of the sentences, in order, that say the same; of most sentences there is one. */
export type Copies = readonly number[];

/** The sentences of a report, those that have the same words together, by the first of each. */
export function copiesIn(profiles: readonly Profile[]): readonly Copies[] {
	const copies = new Map<string, number[]>();
	profiles.forEach(({ lemmas }, number) => {
		// A line without words says nothing twice.
		addTo(copies, lemmas.length === 0 ? `line ${number}` : lemmas.join(' '), number);
	});
	return [...copies.values()];
}

/** So many copies go with another line that stands less often: a march has one slogan, and is held against a report once. */
const MOST_LEFT_OVER = 64;

/** How many couples two lines make that say the same, or not the same. */
export function couplesOf(a: Copies, b: Copies, areOne: () => boolean): number {
	const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
	return most <= MOST_LEFT_OVER || areOne() ? most : Math.max(least, MOST_LEFT_OVER);
}

/**
 * The first with the first, the second with the second: "Yes." that stands three times in A and twice in B makes three
 * couples, and not six. What one report says more often goes with the last of the other.
 */
export function* oneToOne(a: Copies, b: Copies, length: number): Generator<Sides<number>> {
	for (let at = 0; at < length; at++) yield { a: copyAt(a, at), b: copyAt(b, at) };
}

const copyAt = (copies: Copies, at: number) => copies[Math.min(at, copies.length - 1)] as number;
