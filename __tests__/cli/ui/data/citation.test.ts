import { expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { citation } from '../../../../cli/ui/data/citation.ts';
import { filteredRows } from '../../../../cli/ui/data/filter.ts';
import type { Comparison } from '../../../../src/model.ts';
import { FLOOD } from '../comparisons.ts';

function cited(comparison: Comparison, filter: 'conflicts' | 'omissions', index: number): string {
	const book = openBook(comparison);
	const row = filteredRows(book, 'a', filter, new Set())[index];
	if (row === undefined || row.kind === 'fold') throw new Error('no such row');
	return citation(book, row);
}

test('a pair is cited on one line with outlets, paragraphs, both quotations, the kind and the hashes', () => {
	const line = cited(FLOOD, 'conflicts', 1);
	expect(line).toContain('The Courier, paragraph 2: “At least 40 people were rescued from their homes.”');
	expect(line).toContain('The Herald, paragraph 2: “At least 60 people were rescued from rooftops.”');
	expect(line).toContain('conflict: quantity');
	expect(line).toContain(FLOOD.reports.a.sha256.slice(0, 12));
	expect(line).not.toMatch(/[\r\n]/);
});

test('a text that may be damaged is cited as a copy', () => {
	const damaged = { ...FLOOD.reports.b, integrity: { score: 0.6, notes: [] } };
	const line = cited({ ...FLOOD, reports: { ...FLOOD.reports, b: damaged } }, 'conflicts', 1);
	expect(line).toContain('The Herald (copy; original not checked), paragraph 2');
	expect(line).toContain('The Courier, paragraph 2');
});

test('a text that comes through a republisher is cited as a copy, and the republisher is named', () => {
	const republished = { ...FLOOD.reports.a, via: 'Valley News' };
	const line = cited({ ...FLOOD, reports: { ...FLOOD.reports, a: republished } }, 'conflicts', 1);
	expect(line).toContain('The Courier by way of Valley News (copy; original not checked)');
});

test('a sentence without counterpart is cited with what it was not found in', () => {
	expect(cited(FLOOD, 'omissions', 0)).toContain('“Rain is forecast for the weekend.” / not found in The Courier');
});
