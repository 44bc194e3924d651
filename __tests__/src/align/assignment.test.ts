import { describe, expect, test } from '@jest/globals';
import { assign, type Link, type Telling } from '../../../src/align/assignment.ts';

const nothingNew: Telling = () => 0;
const allNew: Telling = () => 1;

const kept = (links: readonly Link[], telling = nothingNew, minimum = 0.5) =>
	assign(links, minimum, telling).map(({ a, b }) => `${a} ${b}`);

test('of several links a sentence keeps its best and those nearly as good', () => {
	const links = [
		{ a: 0, b: 0, similarity: 0.9 },
		{ a: 0, b: 1, similarity: 0.85 },
		{ a: 0, b: 2, similarity: 0.6 },
	];
	expect(kept(links)).toEqual(['0 0', '0 1']);
});

describe('a link that is not the best', () => {
	const links = [
		{ a: 0, b: 0, similarity: 0.9 },
		{ a: 1, b: 0, similarity: 0.6 },
	];

	test('yields where it tells nothing new', () => {
		expect(kept(links)).toEqual(['0 0']);
	});

	test('stands where it tells what the better one does not', () => {
		expect(kept(links, allNew)).toEqual(['0 0', '1 0']);
	});

	test('stands where its other sentence is mostly told here and nowhere better', () => {
		const toldWhole: Telling = (_, side, better) => (side === 'a' && better.length === 0 ? 0.8 : 0);
		expect(kept(links, toldWhole)).toEqual(['0 0', '1 0']);
		const toldElsewhere = [...links, { a: 1, b: 1, similarity: 0.8 }];
		expect(kept(toldElsewhere, toldWhole)).toEqual(['0 0', '1 1']);
	});

	test('is held against all better ones together', () => {
		const asked: number[] = [];
		const counting: Telling = (_, __, better) => {
			asked.push(better.length);
			return 1;
		};
		kept([...links, { a: 2, b: 0, similarity: 0.55 }], counting);
		expect(Math.max(...asked)).toBe(2);
	});
});

test('below the minimum nothing stands, best or not', () => {
	expect(kept([{ a: 0, b: 0, similarity: 0.49 }])).toEqual([]);
	expect(kept([{ a: 0, b: 0, similarity: 0.49 }], nothingNew, 0.4)).toEqual(['0 0']);
});

test('crossed links both stand, and their order does not matter', () => {
	const links = [
		{ a: 0, b: 1, similarity: 0.7 },
		{ a: 1, b: 0, similarity: 0.7 },
	];
	expect(kept(links)).toEqual(['0 1', '1 0']);
	expect(kept([...links].reverse())).toEqual(['0 1', '1 0']);
});

test('equal links stand or fall together, whichever comes first', () => {
	const links = [0, 1, 2].map((b) => ({ a: 0, b, similarity: 0.7 }));
	expect(kept(links)).toEqual(['0 0', '0 1', '0 2']);
	expect(kept([...links].reverse())).toEqual(['0 0', '0 1', '0 2']);
});
