import { expect, test } from '@jest/globals';
import { called, isBlank, withShortWords } from '../../../src/read/called.ts';

test('a path that people have is named whole, a longer one by its ends', () => {
	expect(called('reports/2024/flood.txt')).toBe('reports/2024/flood.txt');
	expect(called(`/tmp/${'deep/'.repeat(1000)}flood.txt`)).toMatch(/^\/tmp\/deep.{30,40}….{30,40}flood\.txt$/);
});

test('what nobody would see stands in quotation marks', () => {
	expect([called(''), called(' \n ')]).toEqual(['""', '"   "']);
	expect(['', ' \t\n', '\u0001\u200b\u00ad', '\ud800'].every(isBlank)).toBe(true);
	expect(['.', '中', '🎉', 'é'].some(isBlank)).toBe(false);
});

test('no character is cut in halves', () => {
	expect(called('👩🏽'.repeat(200))).not.toMatch(/\p{Cs}/u);
});

test('a word that goes on and on is shortened where it stands', () => {
	expect(withShortWords(`--width cannot be ${'9'.repeat(5000)}; see --help`)).toMatch(
		/^--width cannot be 9+…9+; see --help$/,
	);
});
