import { expect, test } from '@jest/globals';
import { likenessesOf } from '../../../src/align/likenesses.ts';

const likenesses = likenessesOf([
	{ a: 4, b: 9, likeness: 0.4 },
	{ a: 4, b: 6, likeness: 0.7 },
	{ a: 4, b: 5, likeness: 0.3 },
	{ a: 5, b: 5, likeness: 0.9 },
]);

test('a couple is found by its place, whatever the order in which couples came', () => {
	expect(likenesses.at(4, 6)).toBe(0.7);
	expect(likenesses.at(4, 9)).toBe(0.4);
});

test('what is no likely couple has no likeness, beyond the ends either', () => {
	expect([likenesses.at(4, 7), likenesses.at(9, 4), likenesses.at(-1, 5), likenesses.at(4, -1)]).toEqual([0, 0, 0, 0]);
});

test('beside stand the next sentences and the next but one, not the sentence itself', () => {
	expect(likenesses.mostBeside(4, 6)).toBe(0.3);
	expect(likenesses.mostBeside(4, 7)).toBe(0.7);
	expect(likenesses.mostBeside(4, 12)).toBe(0);
	expect(likenesses.mostBeside(5, 5)).toBe(0);
});
