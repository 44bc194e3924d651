import { describe, expect, test } from '@jest/globals';
import { similarityOf } from '../../../src/align/similarity.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const similarity = (a: string, b: string) =>
	similarityOf({ a: annotate(prepare(sentencesDraft([a]), 'a')), b: annotate(prepare(sentencesDraft([b]), 'b')) });

describe('the similarity of two sentences', () => {
	test('is 1 for the same sentence and 0 where nothing meets', () => {
		const sentence = 'The mayor opened the new bridge on Monday.';
		expect(similarity(sentence, sentence)).toBeCloseTo(1, 1);
		expect(similarity('', sentence)).toBe(0);
		expect(similarity('…', '—')).toBe(0);
	});

	test('does not depend on which sentence comes first', () => {
		const [a, b] = [
			'Police arrested six men over the blast.',
			'Six suspects were held after the explosion, police said.',
		];
		expect(similarity(a, b)).toBe(similarity(b, a));
	});

	test('sees that other words say the same', () => {
		expect(
			similarity('Police arrested six men over the blast.', 'Officers detained six suspects after the explosion.'),
		).toBeGreaterThan(0.5);
		expect(
			similarity('Police arrested six men over the blast.', 'Voters elected six women to the council.'),
		).toBeLessThan(0.5);
	});

	test('takes all names of a country for one, and other countries for others', () => {
		const said = 'The United States will not send troops.';
		expect(similarity(said, 'Washington will not send troops.')).toBeGreaterThan(
			similarity(said, 'Australia will not send troops.') + 0.05,
		);
	});

	test('one changed name, number or word leaves two sentences counterparts', () => {
		const sentence = 'A judge in Ohio sentenced the driver to six years in prison.';
		for (const other of ['A judge in Iowa', 'A jury in Ohio']) {
			expect(similarity(sentence, sentence.replace('A judge in Ohio', other))).toBeGreaterThan(0.6);
		}
		expect(similarity(sentence, sentence.replace('six', '60'))).toBeGreaterThan(0.6);
	});

	test('is less where one sentence quotes a remark and the other tells in its own words', () => {
		const told = 'The minister said that the bridge would stay closed until the autumn.';
		const quoted = 'The minister said: “The bridge would stay closed until the autumn.”';
		expect(similarity(told, quoted)).toBeLessThan(similarity(quoted, quoted));
		expect(similarity(told, quoted)).toBeGreaterThan(0.6);
	});

	test('is less where the figures differ than where a word does', () => {
		const sentence = 'An earthquake of magnitude 7.2 struck the coast on Friday.';
		expect(similarity(sentence, sentence.replace('7.2', '5.6'))).toBeLessThan(
			similarity(sentence, sentence.replace('struck', 'shook')),
		);
	});
});
