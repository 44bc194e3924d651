import { describe, expect, test } from '@jest/globals';
import { differingWords } from '../../../../cli/ui/text/emphasis.ts';
import { marked } from '../../../../cli/ui/text/marks.ts';
import { printable } from '../../../../cli/ui/text/printable.ts';

function differing(a: string, b: string) {
	const { a: inA, b: inB } = differingWords(a, b);
	return { a: inA.map(({ start, end }) => a.slice(start, end)), b: inB.map(({ start, end }) => b.slice(start, end)) };
}

describe('the differing words of two sentences', () => {
	test('are those that the other does not have', () => {
		expect(differing('At least 40 people were rescued', 'At least 60 people were rescued')).toEqual({
			a: ['40'],
			b: ['60'],
		});
	});

	test('are runs, not single words, where several in a row differ', () => {
		const { a, b } = differing(
			'officials met in Beijing late on Monday',
			'officials met in Beijing on Sunday afternoon',
		);
		expect(a).toEqual(['late', 'Monday']);
		expect(b).toEqual(['Sunday afternoon']);
	});

	test('are none where only the form of quotation marks or letters differs', () => {
		expect(differing("China's “position” is clear", 'China’s "Position" is clear')).toEqual({ a: [], b: [] });
	});

	test('are none where the two sentences share too little for it to mean anything', () => {
		expect(differing('The mayor blamed a blocked culvert', 'Rain is forecast for the weekend')).toEqual({
			a: [],
			b: [],
		});
	});
});

describe('marked text', () => {
	test('carries the kind of a finding after its words', () => {
		const segments = marked('At least 40 people', [{ start: 9, end: 11, style: 'conflicting words', tag: 'quantity' }]);
		expect(segments.map(({ text }) => text).join('')).toBe('At least 40⟨quantity⟩ people');
		expect(segments.find(({ text }) => text === '40')?.style).toBe('conflicting words');
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
		expect(printable(raw)).toBe(shown);
	});
});
