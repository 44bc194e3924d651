import { expect, test } from '@jest/globals';
import { assign, type Link } from '../../../src/align/assignment.ts';

const kept = (links: readonly Link[], minimum = 0.5) => assign(links, minimum).map(({ a, b }) => `${a} ${b}`);

test('of several links a sentence keeps its best and those nearly as good', () => {
	const links = [
		{ a: 0, b: 0, similarity: 0.9 },
		{ a: 0, b: 1, similarity: 0.85 },
		{ a: 0, b: 2, similarity: 0.6 },
	];
	expect(kept(links)).toEqual(['0 0', '0 1']);
});

test('a link yields to a better one of either of its sentences', () => {
	const links = [
		{ a: 0, b: 0, similarity: 0.9 },
		{ a: 1, b: 0, similarity: 0.6 },
	];
	expect(kept(links)).toEqual(['0 0']);
});

test('below the minimum nothing stands, best or not', () => {
	expect(kept([{ a: 0, b: 0, similarity: 0.49 }])).toEqual([]);
	expect(kept([{ a: 0, b: 0, similarity: 0.49 }], 0.4)).toEqual(['0 0']);
});

test('crossed links both stand, and their order does not matter', () => {
	const links = [
		{ a: 0, b: 1, similarity: 0.7 },
		{ a: 1, b: 0, similarity: 0.7 },
	];
	expect(kept(links)).toEqual(['0 1', '1 0']);
	expect(kept([...links].reverse())).toEqual(['0 1', '1 0']);
});
