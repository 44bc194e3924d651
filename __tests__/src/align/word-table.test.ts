import { describe, expect, test } from '@jest/globals';
import { profilesAlone } from '../../../src/align/profile.ts';
import { oneToOne } from '../../../src/align/signals/one-to-one.ts';
import { nearestAt, type WordTable, wordTable } from '../../../src/align/word-table.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

function tableOf(one: string, other: string) {
	const alone = (text: string) => annotate(prepare(sentencesDraft([text]), 'a'));
	const profiles = profilesAlone({ a: alone(one), b: alone(other) });
	if (!profiles) throw new Error('no sentence');
	return wordTable(profiles.a, profiles.b);
}

const nearestOf = (table: WordTable, side: 'a' | 'b') =>
	table[side].words.map((_, place) => nearestAt(table, side, place));

describe('the words of two sentences', () => {
	test('meet their own lemma, and of like meaning only those that did not', () => {
		const table = tableOf('talks failed after the blast', 'talk of talks and of an explosion failed');
		const { like } = table;
		expect(nearestOf(table, 'a').filter((likeness) => likeness === 1).length).toBeGreaterThanOrEqual(2);
		expect(like.map(({ row }) => row)).toContain(4);
		expect(like.map(({ row }) => row)).not.toContain(0);
	});

	test('are met one to one: a word said twice here and once there is met once', () => {
		const once = tableOf('sides met', 'sides met');
		const twice = tableOf('sides met sides', 'sides met');
		expect(oneToOne(once)).toBeCloseTo(1, 6);
		expect(twice.sameWeight).toBeCloseTo(once.sameWeight, 6);
		expect(oneToOne(twice)).toBeLessThan(0.9);
	});
});

describe('sentences that are none', () => {
	const repeated = (...words: string[]) =>
		Array.from({ length: 4000 }, (_, place) => words[place % words.length]).join(' ');

	test('are compared by their first 400 words', () => {
		const table = tableOf(repeated('talks'), repeated('talks'));
		expect(table.a.words).toHaveLength(400);
		expect(nearestOf(table, 'a').every((likeness) => likeness === 1)).toBe(true);
	});

	test('liken at most 100 words without their own lemma to each other', () => {
		const table = tableOf(repeated('blast', 'war'), repeated('explosion', 'conflict'));
		expect(table.like.length).toBeGreaterThan(100);
		expect(table.like.length).toBeLessThanOrEqual(10_000);
		expect(oneToOne(table)).toBeLessThan(1);
	});
});
