import { expect, test } from '@jest/globals';
import { withShortWords } from '../../../../cli/ui/text/longWords.ts';

test('of an address in an explanation the ends are enough', () => {
	const address = `https://example.org/${'archive/'.repeat(40)}index.html`;
	expect(withShortWords(`A says “${address}” twice`)).toBe('A says “https://example.org…archive/index.html” twice');
});

test('the longest words of a language stay whole', () => {
	const said = 'The Donaudampfschifffahrtsgesellschaft denied it.';
	expect(withShortWords(said)).toBe(said);
});
