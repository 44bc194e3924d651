/** Tidy tables: one kind of row each, places that hold in the texts, ids that join. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Comparison } from '../../../src/model.ts';
import { renderPlainly } from '../../../src/report/format.ts';
import { tidyCsv } from '../../../src/report/tables/csv.ts';
import { TABLE_NAMES, type TableName } from '../../../src/report/tables/names.ts';
import { TABLES } from '../../../src/report/tables/tables.ts';
import { withoutTexts } from '../../../src/report/without-texts.ts';
import { ALL, confirmed, hostile, OPTIONS, ordinary, withoutFindings } from './comparisons.ts';

type Row = Record<string, string>;

function table(name: TableName, comparison: Comparison): readonly Row[] {
	return parse(renderPlainly(tidyCsv(name), comparison), { columns: true, bom: true });
}

const COMPARISONS = Object.entries(ALL).map(([name, make]) => [name, make()] as const);

test.each(COMPARISONS)('%s: each table has a row for each thing, and the columns it says', (_name, comparison) => {
	const { findings, pairs, reports, omissions } = comparison;
	const numbers = {
		comparisons: 1,
		findings: findings.length,
		pairs: pairs.length,
		sentences: reports.a.sentences.length + reports.b.sentences.length,
		omissions: omissions.length,
	};
	for (const [name, number] of Object.entries(numbers)) {
		const rows = table(name as TableName, comparison);
		expect(rows).toHaveLength(number);
		for (const row of rows.slice(0, 3))
			expect(Object.keys(row)).toEqual(Object.keys(TABLES[name as TableName].columns));
	}
});

describe('places', () => {
	const comparison = ordinary();

	test('words stand in the text where their offsets say, beside their whole sentence', () => {
		for (const { report, start, end, words, sentence_text, sha256 } of table('spans', comparison)) {
			const { text, sha256: hash } = comparison.reports[report === 'a' ? 'a' : 'b'];
			expect(text.slice(Number(start), Number(end))).toBe(words);
			expect(sentence_text).toContain(words);
			expect(sha256).toBe(hash);
		}
	});

	test('ids join: of a finding to its places, of a sentence to its pair, of all to the comparison', () => {
		const findings = table('findings', comparison).map(({ finding }) => finding);
		expect(new Set(table('spans', comparison).map(({ finding }) => finding))).toEqual(new Set(findings));
		const pairs = table('pairs', comparison).map(({ pair }) => pair);
		const named = table('sentences', comparison).flatMap(({ pairs = '' }) => pairs.split(' ').filter(Boolean));
		expect(new Set(named)).toEqual(new Set(pairs));
		const keys = TABLE_NAMES.flatMap((name) => table(name, comparison).map(({ comparison: key }) => key));
		expect(new Set(keys).size).toBe(1);
	});

	test('the sides exchanged exchange the columns', () => {
		const [row] = table('findings', comparison);
		expect(row).toMatchObject({ a_report: 'a', b_report: 'b' });
		expect(row?.a_sentence).toMatch(/^Six people/);
		expect(row?.b_sentence).toMatch(/^Nine people/);
	});
});

test('every decision of every reviewer has a row; the last one stands beside its finding', () => {
	expect(table('decisions', confirmed()).map(({ by, decision }) => [by, decision])).toEqual([
		['Ben', 'later'],
		['Ada', 'right'],
	]);
	expect(table('findings', confirmed())[0]).toMatchObject({
		decision: 'right',
		decided_by: 'Ada',
		review_note: 'The hospital counts nine.',
	});
});

test('who speaks in a report has a row, with the sentences of the statements', () => {
	expect(table('voices', ordinary()).some(({ report, sentence_ids }) => report === 'a' && sentence_ids === 'a1')).toBe(
		true,
	);
});

test('no cell begins like a formula', () => {
	const cells = TABLE_NAMES.flatMap((name) => table(name, hostile()).flatMap((row) => Object.values(row)));
	expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
	expect(cells).toContain('\'=cmd|"/c calc"!A1');
});

test('without texts the places stay', () => {
	const rows = table('sentences', withoutTexts(ordinary()));
	expect(rows.every(({ text, end }) => text === '' && Number(end) > 0)).toBe(true);
	expect(table('voices', withoutTexts(ordinary()))).toEqual([]);
});

test('many comparisons share a table under their ids', () => {
	const format = tidyCsv('comparisons');
	if (format.takes !== 'many') throw new Error('a table takes many');
	const both = [ordinary(), withoutFindings()].map((comparison, id) => ({ id: `line-${id}`, comparison }));
	const rows: readonly Row[] = parse(format.render(both, OPTIONS), { columns: true, bom: true });
	expect(rows.map(({ comparison }) => comparison)).toEqual(['line-0', 'line-1']);
});
