import { describe, expect, test } from '@jest/globals';
import { plainText, segment } from '../../../../cli/ui/text/line.ts';
import { width } from '../../../../cli/ui/text/width.ts';
import { wrap } from '../../../../cli/ui/text/wrap.ts';

function wrapped(text: string, columns: number): readonly string[] {
	return wrap([segment(text)], columns).map(plainText);
}

describe('wrapping', () => {
	test('breaks at blanks', () => {
		expect(wrapped('Both sides were “very direct and very candid”', 16)).toEqual([
			'Both sides were',
			'“very direct and',
			'very candid”',
		]);
	});

	test('goes on in the next line where a word is wider than the line, and loses nothing', () => {
		const address = 'https://example.org/a/very/long/address';
		const lines = wrapped(`see ${address} there`, 10);
		expect(lines.join('').replaceAll(' ', '')).toBe(`see${address}there`);
		expect(lines.every((text) => width(text) <= 10)).toBe(true);
	});

	test('counts Chinese characters as two columns', () => {
		expect(wrapped('北京 会谈 成果', 5)).toEqual(['北京', '会谈', '成果']);
	});

	test('keeps a word together whose parts are styled apart', () => {
		const lines = wrap([segment('met '), segment('Blinken', 'changed'), segment('’s aide')], 12);
		expect(lines.map(plainText)).toEqual(['met', 'Blinken’s', 'aide']);
		expect(lines[1]).toEqual([segment('Blinken', 'changed'), segment('’s')]);
	});

	test('gives one empty line for no words', () => {
		expect(wrapped('', 10)).toEqual(['']);
	});
});
