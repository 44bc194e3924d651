/** Likeness of two sentences by their letters alone. The one place where `string-similarity` is used. */
import { compareTwoStrings } from 'string-similarity';

/** Dice coefficient of the two texts' letter pairs, 0..1. */
export function surfaceSimilarity(a: string, b: string): number {
	return compareTwoStrings(a.toLowerCase(), b.toLowerCase());
}
