import { describe, expect, test } from '@jest/globals';
import { areAntonyms, haveAntonyms } from '../../../src/lexicon/antonyms.ts';

describe('opposites', () => {
	test.each([
		['confirm', 'deny'],
		['approve', 'reject'],
		['release', 'detain'],
		['postpone', 'proceed'],
		['visible', 'invisible'],
		['known', 'unknown'],
		['controlled', 'uncontrolled'],
		['increase', 'decrease'],
		['highest', 'lowest'],
	])('%s and %s', (a, b) => {
		expect(areAntonyms(a, b)).toBe(true);
		expect(areAntonyms(b, a)).toBe(true);
	});

	test('words near the two poles of a scale, though no dictionary couples them', () => {
		expect(areAntonyms('tiny', 'large')).toBe(true);
		expect(areAntonyms('small', 'giant')).toBe(true);
	});

	test.each([
		['tiny', 'small'],
		['large', 'huge'],
		['approve', 'endorse'],
		['arrest', 'charge'],
		['united', 'ted'],
		['come', 'go'],
	])('%s and %s are none', (a, b) => {
		expect(areAntonyms(a, b)).toBe(false);
	});

	test('among many words, listed ones and those that a prefix negates', () => {
		expect(haveAntonyms(['council', 'approve'], ['mayor', 'reject'])).toBe(true);
		expect(haveAntonyms(['council', 'harmed'], ['unharmed'])).toBe(true);
		expect(haveAntonyms(['unharmed'], ['council', 'harmed'])).toBe(true);
		expect(haveAntonyms(['council', 'approve'], ['mayor', 'endorse'])).toBe(false);
	});
});
