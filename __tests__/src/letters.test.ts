import { describe, expect, test } from '@jest/globals';
import { allAsNeeded, asNeeded, isPlain } from '../../src/letters.ts';

/** Patterns as they stand in the program: in a class and outside, with what stands before and behind. */
const PATTERNS: readonly RegExp[] = [
	/[\p{L}\p{N}’']+/gu,
	/[^\p{L}\p{N}]+/gu,
	/\p{Lu}(?<![\p{L}’'-]\p{Lu})\p{Ll}{4,20}(?![\p{L}-])/gu,
	/(?<=[\p{Ll}\p{N},;’] )\p{Lu}[\p{L}’'-]+/gu,
	/["“‘'([\s]*([\p{L}’']+)/gu,
	/[\p{L}\p{N}\p{M}]+(?:['.,:-][\p{L}\p{N}\p{M}]+)*|[\p{Sc}%+−-]/gu,
	/^by:? [\p{Lu}][^.!?]{2,80}$/giu,
];

const LINES: readonly string[] = [
	'Harbour pilots – “all 42 of them” – walked out on Friday, Ms. O’Neil said.',
	'by Jane Whitlow',
	'A ferry fare of $4.50 [was $3.95] rose 14% on 3 May…',
	'Señora Núñez paid 5 € in Łódź; Ⅳ of the 12½ km are done.',
	'Zażółć gęślą jaźń. 東京 met Ελλάδα, and 𝐀 stood for “first”.',
	'cafe\u0301 owners in St.\u00a0Ives',
];

describe('a pattern as the text needs it', () => {
	test.each(PATTERNS.map((pattern) => [pattern] as const))('%s finds what one of all scripts finds', (pattern) => {
		const patternFor = asNeeded(pattern);
		for (const line of LINES) {
			const found = [...line.matchAll(patternFor(line))].map((match) => [...match, match.index]);
			expect(found).toEqual([...line.matchAll(pattern)].map((match) => [...match, match.index]));
		}
	});

	test('is of the 52 letters for a text of no others', () => {
		const word = asNeeded(/\p{Lu}[\p{L}-]+/gu);
		expect(word('Pilots met.')).toEqual(/[A-Z][A-Za-z-]+/g);
		expect(word('Núñez met.')).toEqual(/\p{Lu}[\p{L}-]+/gu);
	});

	test('is made once', () => {
		const word = asNeeded(/\p{L}+/u);
		expect(word('Rain')).toBe(word('Snow'));
	});

	test('stays as it is where it asks for what the table lacks', () => {
		const greek = /\p{Script=Greek}|\P{L}/u;
		expect(asNeeded(greek)('Rain')).toBe(greek);
	});

	test('keeps the order of a list', () => {
		const patterns = allAsNeeded([/^\p{Lu}/u, /rain/i]);
		expect(patterns('Rain')).toEqual([/^[A-Z]/, /rain/i]);
	});
});

describe('a plain text', () => {
	test('has the marks of typography', () => {
		expect(isPlain('“Rain” – and more…\u00a0It’s over.\n')).toBe(true);
	});

	test.each(['é', '½', '東', '\u0301', '€', '𝐀', '²', 'µ'])('has no %s', (character) => {
		expect(isPlain(`Rain ${character} snow`)).toBe(false);
	});

	test('has no letter, figure, mark or currency beside those of ASCII', () => {
		const others: string[] = [];
		for (let code = 0x80; code <= 0xffff; code++) {
			const character = String.fromCharCode(code);
			if (isPlain(character) && /[\p{L}\p{N}\p{M}\p{Sc}]/u.test(character)) others.push(character);
		}
		expect(others).toEqual([]);
	});
});
