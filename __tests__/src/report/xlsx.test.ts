/** The workbook, as other programs read it. */
import { describe, expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import readSheets from 'read-excel-file/node';
import type { Comparison } from '../../../src/model.ts';
import { renderPlainly } from '../../../src/report/format.ts';
import { TABLE_NAMES } from '../../../src/report/tables/names.ts';
import { xlsx } from '../../../src/report/xlsx.ts';
import { ALL, hostile, ordinary } from './comparisons.ts';
import { unzipped } from './readable.ts';

const COMPARISONS = Object.entries(ALL).map(([name, make]) => [name, make()] as const);

async function sheetsOf(comparison: Comparison): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> {
	const sheets = await readSheets(Buffer.from(renderPlainly(xlsx, comparison)));
	return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

test.each(COMPARISONS)('%s: a sheet a table, a row a thing, and one that tells of the columns', async (_name, one) => {
	const sheets = await sheetsOf(one);
	expect(Object.keys(sheets)).toEqual([...TABLE_NAMES, 'about']);
	expect(sheets.findings).toHaveLength(one.findings.length + 1);
	expect(sheets.pairs).toHaveLength(one.pairs.length + 1);
});

// The parser takes half a minute for three thousand findings.
const FEW = COMPARISONS.filter(([name]) => name !== 'crowded');

test.each(FEW)('%s: every file in it is well-formed', async (_name, comparison) => {
	const files = Object.values((await unzipped(renderPlainly(xlsx, comparison))).files);
	for (const file of files) expect(XMLValidator.validate(await file.async('string'))).toBe(true);
});

describe('cells', () => {
	test('numbers are numbers, days are days, texts are texts', async () => {
		const { findings = [], comparisons = [] } = await sheetsOf(ordinary());
		const cell = (rows: readonly (readonly unknown[])[], name: string) => rows[1]?.[rows[0]?.indexOf(name) ?? -1];
		expect(cell(findings, 'confidence')).toBe(0.9);
		expect(cell(findings, 'a_words')).toBe('Six people died in the flood on Monday, police said.');
		expect(cell(comparisons, 'a_published')).toEqual(new Date('2024-05-02'));
	});

	test('nothing in a text is a formula or an escape, whatever it begins with', async () => {
		const archive = await unzipped(renderPlainly(xlsx, hostile()));
		const files = await Promise.all(Object.values(archive.files).map((file) => file.async('string')));
		expect(files.filter((file) => file.includes('<f'))).toEqual(files.filter((file) => /<fonts|<fills/.test(file)));
		const { sentences = [] } = await sheetsOf(hostile());
		expect(sentences.flat()).toContain('=cmd|"/c calc"!A1');
	});
});

test('the head of every sheet stays in sight and has a filter over all rows', async () => {
	const archive = await unzipped(renderPlainly(xlsx, ordinary()));
	const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
	for (const [index] of [...TABLE_NAMES, 'about'].entries()) {
		const { worksheet } = parser.parse(
			(await archive.file(`xl/worksheets/sheet${index + 1}.xml`)?.async('string')) ?? '',
		);
		expect(worksheet.sheetViews.sheetView.pane).toMatchObject({ ySplit: '1', state: 'frozen' });
		expect(worksheet.autoFilter.ref).toMatch(/^A1:[A-Z]+\d+$/);
	}
});
