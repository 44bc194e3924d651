import { describe, expect, test } from '@jest/globals';
import { profilesAlone } from '../../../src/align/profile.ts';
import { oneToOne } from '../../../src/align/signals/one-to-one.ts';
import { sharedOrder } from '../../../src/align/signals/order.ts';
import { wordTable } from '../../../src/align/word-table.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

function tableOf(one: string, other: string) {
	const sentence = (text: string) => {
		const [first] = annotate(prepare(sentencesDraft([text]), 'a')).sentences;
		if (!first) throw new Error('no sentence');
		return first;
	};
	const { a, b } = profilesAlone(sentence(one), sentence(other));
	return wordTable(a, b);
}

describe('the words of two sentences', () => {
	test('meet their own lemma, and of like meaning only those that did not', () => {
		const { nearest, like } = tableOf('talks failed after the blast', 'talk of talks and of an explosion failed');
		expect([...nearest.a].filter((likeness) => likeness === 1).length).toBeGreaterThanOrEqual(2);
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

	test('stand in the same order or not', () => {
		const sentence = 'China leaves no room to compromise over Taiwan';
		const inOrder = sharedOrder(tableOf(sentence, sentence));
		expect(inOrder).toBeCloseTo(1, 6);
		expect(sharedOrder(tableOf(sentence, 'Taiwan compromise leaves room over China'))).toBeLessThan(0.6 * inOrder);
	});

	test('keep the weightier form in order, wherever the lighter one stands', () => {
		const inOrder = (one: string) => {
			const table = tableOf(one, 'they wrote to children about floods near rivers');
			return (sharedOrder(table) * (table.a.weight + table.b.weight)) / 2;
		};
		const either = Math.max(inOrder('they wrote to children'), inOrder('they wrote to child'));
		expect(inOrder('they wrote to children child')).toBeCloseTo(either, 6);
		expect(inOrder('they wrote to child children')).toBeCloseTo(either, 6);
	});
});

describe('sentences that are none', () => {
	const repeated = (...words: string[]) =>
		Array.from({ length: 4000 }, (_, place) => words[place % words.length]).join(' ');

	test('are compared by their first 400 words', () => {
		const { a, nearest } = tableOf(repeated('talks'), repeated('talks'));
		expect(a.words).toHaveLength(400);
		expect([...nearest.a].every((likeness) => likeness === 1)).toBe(true);
	});

	test('liken at most 100 words without their own lemma to each other', () => {
		const table = tableOf(repeated('blast', 'war'), repeated('explosion', 'conflict'));
		expect(table.like.length).toBeGreaterThan(100);
		expect(table.like.length).toBeLessThanOrEqual(10_000);
		expect(oneToOne(table)).toBeLessThan(1);
	});
});
