/** Likeness by letters, which sees through compounds and word forms: "shot down" and "shootdown". */
import { diceOfLetterPairs } from '../letter-pairs.ts';
import type { WordTable } from '../word-table.ts';

export function likeLetters({ a, b }: WordTable): number {
	return diceOfLetterPairs(a.letterPairs, b.letterPairs);
}
