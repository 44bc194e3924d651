import { expect, test } from '@jest/globals';
import { type Book, openBook } from '../../../../cli/ui/data/book.ts';
import { filteredRows } from '../../../../cli/ui/data/filter.ts';
import { topicsOf } from '../../../../cli/ui/data/topics.ts';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { comparisonOf } from '../comparisons.ts';

function topicsOfA(book: Book): readonly string[] {
	const fold = filteredRows(book, 'a', 'all', new Set()).find((row) => row.kind === 'fold' && row.side === 'a');
	return fold?.kind === 'fold' ? topicsOf(book, fold) : [];
}

test('a folded run is named by the people and places it mentions, each once', () => {
	const comparison = comparisonOf({
		a: [
			'CIA chief William Burns traveled to China in May.',
			'Burns met officials in Beijing.',
			'National security adviser Jake Sullivan went to Vienna.',
		],
		b: ['Rain is forecast for the weekend.'],
		pairs: [],
	});
	const topics = topicsOfA(openBook(comparison));
	expect(topics).toEqual(expect.arrayContaining(['Burns', 'Sullivan']));
	expect(new Set(topics).size).toBe(topics.length);
	expect(topics.length).toBeLessThanOrEqual(5);
});

test('of many names, those that the reports are not full of tell what it is about', () => {
	const comparison = comparisonOf({
		a: ['Germany, France, Italy and Spain sent William Burns to Cuba.', 'Germany, France and Italy agreed.'],
		b: ['Germany, France, Italy and Spain agreed.', 'Spain, Germany, France and Italy met.'],
		pairs: ['a1 = b0'],
	});
	const { a, b } = comparison.reports;
	expect(topicsOfA(openBook(comparison, { a: annotate(a), b: annotate(b) }))).toEqual(
		expect.arrayContaining(['Burns', 'Cuba']),
	);
});
