import { describe, expect, test } from '@jest/globals';
import { shortNames } from '../../../../../cli/ui/event/data/names.ts';
import { width } from '../../../../../cli/ui/text/width.ts';

describe('names of reports in narrow columns', () => {
	test('stay whole where they fit', () => {
		expect(shortNames(['Coast Gazette', 'Harbour Post'], 13)).toEqual(['Coast Gazette', 'Harbour Post']);
	});

	test('keep their beginnings, without an article', () => {
		expect(shortNames(['The Coast Gazette', 'Harbour Post'], 8)).toEqual(['Coast G…', 'Harbour…']);
	});

	test('that begin alike keep their ends', () => {
		expect(shortNames(['Northern Herald', 'Northern Mirror', 'Coast Gazette'], 9)).toEqual([
			'Nort…rald',
			'Nort…rror',
			'Coast Ga…',
		]);
	});

	test('that begin and end alike get their numbers', () => {
		expect(shortNames(['Ledger of the North Shore', 'Ledger of the South Shore'], 8)).toEqual(['Ledger…1', 'Ledger…2']);
	});

	test('are told apart and fit in any column, also in letters of two columns', () => {
		const names = [
			'東海日報',
			'東海新聞日報',
			'東海夕刊日報',
			'Radio',
			'Radio Delta',
			'Radio Delta Sud',
			'Ra…1',
			'The',
			'The ',
		];
		for (const columns of [4, 5, 6, 7, 10]) {
			const shown = shortNames(names, columns);
			expect(new Set(shown).size).toBe(names.length);
			expect(Math.max(...shown.map(width))).toBeLessThanOrEqual(columns);
		}
	});
});
