import { expect, test } from '@jest/globals';
import type { Sentence } from '../../../src/model.ts';
import { passageText } from '../../../src/report/passage.ts';

const sentence = (id: string, text: string): Sentence => ({ id, text, start: 0, end: 0, paragraph: 0, role: 'body' });

test('sentences that follow each other are joined by a blank, others by an ellipsis in brackets', () => {
	const [first, second, fourth] = [sentence('a1', 'One.'), sentence('a2', 'Two.'), sentence('a4', 'Four.')];
	expect(passageText([first, second, fourth])).toBe('One. Two. […] Four.');
	expect(passageText([first])).toBe('One.');
	expect(passageText([])).toBe('');
});
