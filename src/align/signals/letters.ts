/** Likeness by letters, which sees through compounds and word forms: "shot down" and "shootdown". */
import { compareTwoStrings } from 'string-similarity';
import { diceOfLetterPairs } from '../letter-pairs.ts';
import type { Profile } from '../profile.ts';
import type { WordTable } from '../word-table.ts';

/** Dice coefficient of the letter pairs, 0..1. The one place where `string-similarity` is used. */
export function likeLetters({ a, b }: WordTable): number {
	if (a.letterPairs && b.letterPairs) return diceOfLetterPairs(a.letterPairs, b.letterPairs);
	return compareTwoStrings(lowerCase(a), lowerCase(b));
}

const lowerCase = ({ annotated }: Profile) => annotated.sentence.text.toLowerCase();
