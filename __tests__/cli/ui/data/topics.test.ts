import { expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { filteredRows } from '../../../../cli/ui/data/filter.ts';
import { topicsOf } from '../../../../cli/ui/data/topics.ts';
import { comparisonOf } from '../comparisons.ts';

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
	const fold = filteredRows(openBook(comparison), 'a', 'all', new Set()).find(
		(row) => row.kind === 'fold' && row.side === 'a',
	);
	const topics = fold?.kind === 'fold' ? topicsOf(fold) : [];
	expect(topics).toEqual(expect.arrayContaining(['Burns', 'Sullivan']));
	expect(new Set(topics).size).toBe(topics.length);
	expect(topics.length).toBeLessThanOrEqual(5);
});
