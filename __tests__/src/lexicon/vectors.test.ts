import { describe, expect, test } from '@jest/globals';
import { wordVectors } from '../../../src/lexicon/vectors.ts';

const vectors = wordVectors();
const likeness = (one: string, other: string) => vectors.likeness(vectors.indexOf(one), vectors.indexOf(other));

describe('the packed word vectors', () => {
	test('know common words and not made-up ones', () => {
		expect(vectors.indexOf('meeting')).toBeGreaterThanOrEqual(0);
		expect(vectors.indexOf('meetingg')).toBe(-1);
		expect(vectors.indexOf('')).toBe(-1);
		expect(vectors.indexOf('\u00e9lys\u00e9e')).toBe(-1);
	});

	test('know how words begin', () => {
		for (const letters of ['', 'm', 'meeti', 'meeting', 'zurich']) expect(vectors.hasBeginning(letters)).toBe(true);
		for (const letters of ['meetingg', 'zzzzz', '\u00e9', 'qx']) expect(vectors.hasBeginning(letters)).toBe(false);
	});

	test('find the first and the last word of the list', () => {
		const ranks = ['the', 'zurich'].map((word) => vectors.rankOf(vectors.indexOf(word)));
		expect(ranks[0]).toBe(0);
		expect(ranks[1]).toBeGreaterThan(1000);
	});

	test('put what means the same nearer than what merely stands in like company', () => {
		expect(likeness('postponed', 'delayed')).toBeGreaterThan(0.7);
		expect(likeness('blast', 'explosion')).toBeGreaterThan(likeness('blast', 'election') + 0.5);
		expect(likeness('canceling', 'cancellation')).toBeGreaterThan(0.8);
	});

	test('tell names from other words', () => {
		expect(vectors.isName(vectors.indexOf('monday'))).toBe(true);
		expect(vectors.isName(vectors.indexOf('syrian'))).toBe(true);
		expect(vectors.isName(vectors.indexOf('minister'))).toBe(false);
	});

	test('every word is exactly like itself, as near as eight bits allow', () => {
		for (const word of ['sanctions', 'beijing', 'of']) expect(likeness(word, word)).toBeGreaterThan(0.97);
	});
});
