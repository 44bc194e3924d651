import { expect, test } from '@jest/globals';
import { codePointsBefore, lineFeeds } from '../../../src/report/code-points.ts';

test('a place counted in characters leads to the same words', () => {
	const text = 'Fire 🔥 in\r\nthe old\rtown 👩🏽‍⚖️\r\n\r\nat noon';
	const before = codePointsBefore(text);
	const characters = [...lineFeeds(text)];
	for (const words of ['Fire', 'in', 'the old', 'town', 'at noon']) {
		const start = text.indexOf(words);
		expect(characters.slice(before(start), before(start + words.length)).join('')).toBe(words);
	}
	expect(before(text.length)).toBe(characters.length);
});
