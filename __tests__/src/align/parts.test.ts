import { describe, expect, test } from '@jest/globals';
import type { Likeness, MeasuredLink } from '../../../src/align/group.ts';
import { joinParts } from '../../../src/align/parts.ts';

const link = (a: number, b: number, similarity: number): MeasuredLink => ({
	a,
	b,
	similarity,
	likeness: similarity,
	odds: similarity - 0.5,
});

/** Each further sentence adds so much to the likeness. */
const gaining =
	(gain: number, base = 0.5): Likeness =>
	({ a, b }) =>
		base + gain * (a.length + b.length - 2);

const joined = (standing: readonly MeasuredLink[], likeness: Likeness, likely = standing) =>
	joinParts(standing, likely, 0.5, likeness).map(({ a, b }) => `${a.join('+')} ${b.join('+')}`);

describe('two links of one sentence', () => {
	const links = [link(0, 3, 0.55), link(0, 4, 0.5)];

	test('become one pair where the parts together are more like the whole', () => {
		expect(joined(links, gaining(0.2))).toEqual(['0 3+4']);
		expect(joined([link(3, 0, 0.55), link(4, 0, 0.5)], gaining(0.2))).toEqual(['3+4 0']);
	});

	test('stay two where the second says the same once more', () => {
		expect(joined(links, gaining(0.01))).toEqual(['0 3', '0 4']);
	});

	test('stay two where the sentences stand far apart: that is no split, but told in two places', () => {
		expect(joined([link(0, 3, 0.55), link(0, 12, 0.5)], gaining(0.2))).toEqual(['0 3', '0 12']);
	});

	test('stay two where one of the sentences is more like another', () => {
		const elsewhere = link(1, 4, 0.9);
		expect(joined([...links, elsewhere], gaining(0.2, 0.6))).toEqual(['0 3', '0 4', '1 4']);
	});
});

test('three parts and more join one after the other, up to four', () => {
	const links = [0, 1, 2, 3, 4, 5].map((b) => link(0, b, 0.6 - b / 100));
	const sizes = joined(links, gaining(0.2)).map((pair) => pair.split(' ')[1]?.split('+').length);
	expect(Math.max(...sizes.map(Number))).toBe(4);
});

describe('a sentence without a counterpart of its own', () => {
	const standing = [link(0, 3, 0.6)];

	test('joins the pair beside it where it tells the rest', () => {
		expect(joined(standing, gaining(0.2), [...standing, link(0, 4, 0.45)])).toEqual(['0 3+4']);
	});

	test('never makes a pair by itself, and joins none from afar, unlike the whole, or adding little', () => {
		expect(joined(standing, gaining(0.2), [...standing, link(1, 5, 0.45)])).toEqual(['0 3']);
		expect(joined(standing, gaining(0.2), [...standing, link(0, 9, 0.45)])).toEqual(['0 3']);
		expect(joined(standing, gaining(0.2), [...standing, link(0, 4, 0.3)])).toEqual(['0 3']);
		expect(joined(standing, gaining(0.035, 0.6), [...standing, link(0, 4, 0.45)])).toEqual(['0 3']);
	});
});

test('the order of the links does not matter, nor which side comes first', () => {
	const links = [link(0, 0, 0.6), link(0, 1, 0.55), link(1, 1, 0.5), link(4, 5, 0.7), link(5, 5, 0.65)];
	const likeness: Likeness = ({ a, b }) => 0.5 + 0.07 * (a.length + b.length) - 0.01 * Math.abs(a.length - b.length);
	const there = joined(links, likeness);
	expect(joined([...links].reverse(), likeness)).toEqual(there);
	const swapped = links.map(({ a, b, similarity }) => link(b, a, similarity));
	const back = joined(swapped, ({ a, b }) => likeness({ a: b, b: a }));
	expect(back.map((pair) => pair.split(' ').reverse().join(' ')).sort()).toEqual([...there].sort());
});
