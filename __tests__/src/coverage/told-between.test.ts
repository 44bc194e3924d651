import { expect, test } from '@jest/globals';
import { covered } from './covered.ts';

const names = (sentences: readonly string[]) =>
	covered(sentences, ['The market is shut.']).voices.rows.map(({ name, a }) => `${name}: ${a?.quotedWords ?? 0}`);

test('“she said” is hers who opens the sentence before, not hers who spoke further up', () => {
	expect(
		names([
			'Mrs Anna Bergvall told the council that the market would shut.',
			'Mrs Vera Nund sold her last eggs at noon.',
			'“It is enough,” she said.',
		]),
	).toEqual(expect.arrayContaining(['Vera Nund: 3']));
});

test('where neither is surely meant, the words are given to nobody', () => {
	const voices = names([
		'Mrs Anna Bergvall told the council that the market would shut.',
		'The council had heard of Mrs Vera Nund before.',
		'“It is enough,” she said.',
	]);
	expect(voices.filter((voice) => voice.endsWith(': 3'))).toEqual([]);
});

test('another official is not the official who spoke before', () => {
	const voices = names([
		'A senior official said the market would shut.',
		'Another official said “we are not so sure”.',
	]);
	expect(voices).toHaveLength(2);
});

test('a statement from a ministry is the ministry’s', () => {
	expect(names(['The dam held all night, according to a statement from the Energy Ministry.'])).toEqual([
		'Energy Ministry: 0',
	]);
});
