import { expect, test } from '@jest/globals';
import { compareTwoStrings } from 'string-similarity';
import { diceOfLetterPairs, letterPairsOf } from '../../../src/align/letter-pairs.ts';

const dice = (a: string, b: string) => diceOfLetterPairs(letterPairsOf(a), letterPairsOf(b));

test('agrees with string-similarity to the last digit', () => {
	const sentences = [
		'The two sides have agreed to follow through on the common understandings President Biden and I have reached in Bali.',
		'The two sides have agreed to implement the joint agreements that President Biden and I reached in Bali.',
		'Relations soured further when the United States shot down a high-altitude surveillance balloon.',
		'aaaa aaa',
		'“Neither side”, said 小泉, “confirmed it.”',
		'ab',
	];
	for (const a of sentences) {
		for (const b of sentences) expect(dice(a, b)).toBe(compareTwoStrings(a.toLowerCase(), b.toLowerCase()));
	}
});

test('a text without a pair of letters is like nothing', () => {
	expect(dice('', '')).toBe(0);
	expect(dice('a', 'a')).toBe(0);
});
