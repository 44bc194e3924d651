import { describe, expect, test } from '@jest/globals';
import { nameDifferentThings } from '../../../src/lexicon/nouns.ts';

describe('concrete nouns', () => {
	test.each([
		['phone', 'laptop'],
		['coffee', 'water'],
		['knife', 'gun'],
		['cliff', 'beach'],
		['human', 'bird'],
		['smartphone', 'laptop'],
	])('a %s is no %s', (x, y) => {
		expect(nameDifferentThings(x, y)).toBe(true);
		expect(nameDifferentThings(y, x)).toBe(true);
	});

	test.each([
		['store', 'shop', 'another word for it'],
		['truck', 'vehicle', 'a kind of it'],
		['street', 'road', 'a kind of it'],
		['milk', 'product', 'anything is one'],
		['threat', 'risk', 'nothing one can touch'],
		['brother', 'flugelhorn', 'no word we know'],
	])('a %s may be a %s: %s', (x, y) => {
		expect(nameDifferentThings(x, y)).toBe(false);
		expect(nameDifferentThings(y, x)).toBe(false);
	});
});
