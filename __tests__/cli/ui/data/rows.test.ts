import { describe, expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { filteredRows } from '../../../../cli/ui/data/filter.ts';
import { type Row, rowsInOrder } from '../../../../cli/ui/data/rows.ts';
import { comparisonOf, FLOOD } from '../comparisons.ts';

const book = openBook(FLOOD);

function outline(rows: readonly Row[]): readonly string[] {
	return rows.map((row) => {
		if (row.kind === 'pair') return `${row.pair.a} = ${row.pair.b}`;
		if (row.kind === 'lone') return row.sentence.id;
		return `${row.open ? 'open' : 'folded'} ${row.sentences.map(({ id }) => id).join(' ')}`;
	});
}

describe('the rows of two reports', () => {
	test('follow the first report, with the runs of the other where that one has them', () => {
		expect(outline(rowsInOrder(book, 'a'))).toEqual(['a0 = b0', 'a1 = b1', 'folded b2', 'folded a2 a3', 'a4 = b3']);
	});

	test('follow the second report when its order rules', () => {
		expect(outline(rowsInOrder(book, 'b'))).toEqual(['a0 = b0', 'a1 = b1', 'folded a2 a3', 'folded b2', 'a4 = b3']);
	});

	test('show a pair once, though its sentences stand apart', () => {
		const crossed = openBook(
			comparisonOf({ a: ['One.', 'Two.', 'Three.'], b: ['Three and one.', 'Two.'], pairs: ['a0 a2 = b0', 'a1 = b1'] }),
		);
		expect(outline(rowsInOrder(crossed, 'a'))).toEqual(['a0,a2 = b0', 'a1 = b1']);
		expect(outline(rowsInOrder(crossed, 'b'))).toEqual(['a0,a2 = b0', 'a1 = b1']);
	});

	test('begin with the sentences that come before any match', () => {
		const late = openBook(comparisonOf({ a: ['Met.'], b: ['Before.', 'Met.'], pairs: ['a0 = b1'] }));
		expect(outline(rowsInOrder(late, 'a'))).toEqual(['folded b0', 'a0 = b1']);
	});

	test('unfold a run that is opened', () => {
		const rows = filteredRows(book, 'a', 'all', new Set(['run a2']));
		expect(outline(rows)).toContain('open a2 a3');
		expect(outline(rows)).toEqual(expect.arrayContaining(['a2', 'a3']));
	});
});

describe('a filter', () => {
	test.each([
		['conflicts', ['a0 = b0', 'a1 = b1']],
		['differences', ['a4 = b3']],
		['matches without findings', []],
		['omissions', ['b2', 'a2', 'a3']],
		['time', ['a0 = b0']],
	] as const)('for %s leaves these rows', (filter, left) => {
		expect(outline(filteredRows(book, 'a', filter, new Set()))).toEqual(left);
	});
});
