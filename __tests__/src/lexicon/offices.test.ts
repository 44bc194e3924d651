import { describe, expect, test } from '@jest/globals';
import { excludeEachOther } from '../../../src/lexicon/offices.ts';

describe('offices that nobody holds at once', () => {
	test.each([
		['secretary of state', 'foreign minister'],
		['president', 'vice president'],
		['transport minister', 'health secretary'],
		['deputy foreign minister', 'foreign secretary'],
		['senator', 'representative'],
		['governor', 'mayor'],
		['judge', 'prosecutor'],
		['captain', 'sergeant'],
		['majority leader', 'minority leader'],
	])('%s and %s', (x, y) => {
		expect(excludeEachOther(x, y)).toBe(true);
		expect(excludeEachOther(y, x)).toBe(true);
	});
});

describe('titles that one person can bear', () => {
	test.each([
		['president', 'leader'],
		['top diplomat', 'top foreign policy official'],
		['senator', 'majority leader'],
		['minister', 'foreign minister'],
		['ceo', 'chief executive officer'],
		['defense secretary', 'secretary of defense'],
		['congressman', 'representative'],
		['assistant leader', 'assistant democratic leader'],
		['chief executive', 'founder'],
		['federal judge', 'u.s. district judge'],
		['prosecutor', 'district attorney'],
		['transport minister', 'transport secretary'],
		['foreign secretary', 'foreign minister'],
	])('%s and %s', (x, y) => {
		expect(excludeEachOther(x, y)).toBe(false);
		expect(excludeEachOther(y, x)).toBe(false);
	});
});
