import { expect, test } from '@jest/globals';
import { labelled, sideBySide as inColumns } from '../../../src/report/columns.ts';

const plain = (text: string) => (text === '' ? [] : [{ text, differs: false }]);

const sideBySide = (texts: { a: string; b: string }, width: number) =>
	inColumns({ a: plain(texts.a), b: plain(texts.b) }, width, ({ text }) => text);

test('two columns of equal width, wrapped between words', () => {
	const lines = sideBySide({ a: 'The mayor of the city resigned on Monday.', b: 'The mayor stepped down.' }, 62);
	expect(lines).toEqual(['The mayor of the city resigned  The mayor stepped down.', 'on Monday.']);
});

test('one under the other where the terminal is narrow', () => {
	expect(sideBySide({ a: 'The mayor resigned.', b: 'The mayor stepped down.' }, 40)).toEqual([
		'A The mayor resigned.',
		'B The mayor stepped down.',
	]);
});

test('a wide character takes two cells', () => {
	const [line] = sideBySide({ a: '市长辞职', b: 'right' }, 62);
	expect(line).toBe(`市长辞职${' '.repeat(22)}  right`);
});

test('a word wider than the column is broken, not cut', () => {
	const lines = sideBySide({ a: 'x'.repeat(70), b: '' }, 62);
	expect(lines.map((line) => line.length)).toEqual([30, 30, 10]);
});

test('later lines stand under the first word', () => {
	expect(labelled('12. ', 'one two three', 11)).toEqual(['12. one two', '    three']);
});
