import { describe, expect, test } from '@jest/globals';
import { withoutDateline } from '../../../src/event/without-dateline.ts';

describe('where and by whom a report was sent is no part of what it tells', () => {
	test.each([
		['(Reuters) - The ferry sank.', 'The ferry sank.'],
		['GENEVA (AP) — Delegates left.', 'Delegates left.'],
		['SAN REMO, Italy, March 3 (AFP) -- “We won,” she said.', '“We won,” she said.'],
		['TOLNA — Four miners were trapped.', 'Four miners were trapped.'],
	])('%s', (text, rest) => {
		expect(withoutDateline(text)).toBe(rest);
	});
});

describe('other dashes and brackets stay', () => {
	test.each([
		'NATO — an alliance of thirty-two states — met on Friday.',
		'The bank (HLM) - once the largest - fell.',
		'Four miners (two of them brothers) were trapped.',
		'A war of words – The minister apologised.',
	])('%s', (text) => {
		expect(withoutDateline(text)).toBe(text);
	});
});
