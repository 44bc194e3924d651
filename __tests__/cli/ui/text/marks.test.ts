import { describe, expect, test } from '@jest/globals';
import { marked } from '../../../../cli/ui/text/marks.ts';
import { onOneLine } from '../../../../cli/ui/text/oneLine.ts';

const textOf = (segments: readonly { readonly text: string }[]) => segments.map(({ text }) => text).join('');

describe('marked text', () => {
	test('carries the kind of a finding after its words', () => {
		const segments = marked('At least 40 people', [{ start: 9, end: 11, style: 'conflicting words', tag: 'quantity' }]);
		expect(segments.map(({ text }) => text).join('')).toBe('At least 40⟨quantity⟩ people');
		expect(segments.find(({ text }) => text === '40')?.style).toBe('conflicting words');
	});

	test.each([
		['a quotation', '“We will rebuild it all,” she said.', 'rebuild', '“We will rebuild it all,”⟨quote⟩ she said.'],
		['one that goes on', 'He said: “They came at night.', 'came', 'He said: “They came at night.⟨quote⟩'],
		['a word', 'Two-thirds of them fled', 'fle', 'Two-thirds of them fled⟨quote⟩'],
	])('does not break %s', (_, text, words, shown) => {
		const start = text.indexOf(words);
		const mark = { start, end: start + words.length, style: 'differing words', tag: 'quote' } as const;
		expect(textOf(marked(text, [mark]))).toBe(shown);
	});

	test('does not break the words of another finding', () => {
		const text = 'Mayor Falk of Orsen said no.';
		const marks = [
			{ start: 0, end: 5, style: 'differing words', tag: 'title' },
			{ start: 0, end: 19, style: 'differing words', tag: 'name' },
		] as const;
		expect(textOf(marked(text, marks))).toBe('Mayor Falk of Orsen⟨title⟩⟨name⟩ said no.');
	});
});

describe('text shown', () => {
	test.each([
		['an escape sequence that sets the window title', 'He \u001b]0;owned\u0007said', 'He said'],
		['one that writes to the clipboard', 'He \u001b]52;c;cm0gLXJm\u0007said', 'He said'],
		['colours and cursor movements', '\u001b[31mred\u001b[2J', 'red'],
		['eight-bit controls', 'a\u009b31mb', 'ab'],
		['tabs and line breaks', 'one\ttwo\r\nthree', 'one two three'],
		['marks that turn the direction of writing around', 'user\u202egnp.exe', 'usergnp.exe'],
		['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
	])('is free of %s', (_, raw, shown) => {
		expect(onOneLine(raw)).toBe(shown);
	});
});
