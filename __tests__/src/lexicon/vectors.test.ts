import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { likenessOfWords, useWordVectors, wordVectors } from '../../../src/lexicon/vectors.ts';

const vectors = wordVectors();
const likeness = (one: string, other: string) => vectors.likeness(vectors.rankOf(one), vectors.rankOf(other));

describe('the packed word vectors', () => {
	test('know common words and not made-up ones', () => {
		expect(vectors.rankOf('meeting')).toBeGreaterThanOrEqual(0);
		expect(vectors.rankOf('meetingg')).toBe(-1);
		expect(vectors.rankOf('')).toBe(-1);
		expect(vectors.rankOf('\u00e9lys\u00e9e')).toBe(-1);
	});

	test('find every word of the list by its rank, and nothing that only begins like one', () => {
		const file = readFileSync('src/lexicon/data/vectors.bin');
		const words = file.toString('latin1', 12, 12 + file.readUInt32LE(8)).split('\n');
		expect([words[0], words.length]).toEqual(['the', 50_000]);
		expect(words.map((word) => vectors.rankOf(word))).toEqual(words.map((_, rank) => rank));
		expect(words.filter((word) => vectors.rankOf(`${word}qx`) >= 0)).toEqual([]);
	});

	test('are the same whether a word is met early or late', () => {
		const asLate = likeness('zurich', 'geneva');
		const early = new Uint8Array(readFileSync('src/lexicon/data/vectors.bin'));
		useWordVectors(early);
		expect(likenessOfWords('zurich', 'geneva')).toBe(asLate);
	});

	test('put what means the same nearer than what merely stands in like company', () => {
		expect(likeness('postponed', 'delayed')).toBeGreaterThan(0.7);
		expect(likeness('blast', 'explosion')).toBeGreaterThan(likeness('blast', 'election') + 0.5);
		expect(likeness('canceling', 'cancellation')).toBeGreaterThan(0.8);
	});

	test('tell names from other words', () => {
		expect(vectors.isName(vectors.rankOf('monday'))).toBe(true);
		expect(vectors.isName(vectors.rankOf('syrian'))).toBe(true);
		expect(vectors.isName(vectors.rankOf('minister'))).toBe(false);
	});

	test('every word is exactly like itself, as near as eight bits allow', () => {
		for (const word of ['sanctions', 'beijing', 'of']) expect(likeness(word, word)).toBeGreaterThan(0.97);
	});
});
