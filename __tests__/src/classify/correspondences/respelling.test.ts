import { expect, test } from '@jest/globals';
import { tokenize } from '../../../../src/annotate/tokens.ts';
import { respelt } from '../../../../src/classify/correspondences/respelling.ts';

const words = (text: string) =>
	tokenize(text, { start: 0, end: text.length }).filter(({ kind }) => kind !== 'punctuation');

test.each([
	['US', 'U.S.'],
	['re-fight', 'refight'],
	['I’m', 'I am'],
	["didn't", 'did not'],
	['long-standing', 'longstanding'],
	['he’s', 'he has'],
])('“%s” and “%s” are the same words', (a, b) => {
	expect(respelt({ a: words(a), b: words(b) })).toBe(true);
});

test.each([
	['this', 'the'],
	['had', 'have'],
	['they’re', 'they were'],
	['', 'many'],
])('“%s” and “%s” are not', (a, b) => {
	expect(respelt({ a: words(a), b: words(b) })).toBe(false);
});
