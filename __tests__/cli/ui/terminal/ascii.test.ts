import { expect, test } from '@jest/globals';
import { inAscii } from '../../../../cli/ui/terminal/ascii.ts';
import { showsUnicode } from '../../../../cli/ui/terminal/environment.ts';

test('glyphs and typography have their like in ASCII, each as wide as before', () => {
	const shown = '▌ ✗ conflict ⟨title⟩ “Müller’s naïve café” │ ── more ↓ ── – …';
	expect(inAscii(shown)).toBe('> x conflict <title> "Muller\'s naive cafe" | -- more v -- - ~');
});

test('a cut quotation looks cut, and takes as many columns as before', () => {
	expect(inAscii('“The bridge was…” │')).toBe('"The bridge was~" |');
	expect(inAscii('“The bridge … closed” │')).toBe('"The bridge...closed" |');
	expect(inAscii('The bridge was…   │')).toBe('The bridge was... |');
});

test('accents written apart from their letter go with it', () => {
	expect(inAscii('cafe\u0301')).toBe('cafe');
});

test('what ASCII cannot say leaves its columns behind', () => {
	expect(inAscii('北京 said')).toBe('???? said');
	expect(inAscii('Кремль')).toBe('??????');
});

test.each([
	[{ LANG: 'C' }, false],
	[{ LANG: 'en_US.UTF-8', LC_ALL: 'POSIX' }, false],
	[{ LANG: 'de_DE.ISO-8859-1' }, false],
	[{ LANG: 'C.UTF-8' }, true],
	[{ LANG: 'en_GB.utf8' }, true],
	[{}, true],
	[{ LANG: 'en_US.UTF-8', TERM: 'linux' }, false],
])('a terminal with %j shows more than ASCII: %s', (environment, expected) => {
	expect(showsUnicode(environment)).toBe(expected);
});
