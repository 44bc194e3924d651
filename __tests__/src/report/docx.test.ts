/** The memo as a document, as other programs read it. */
import { describe, expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import mammoth from 'mammoth';
import type { Comparison } from '../../../src/model.ts';
import { docx } from '../../../src/report/docx/docx.ts';
import { renderPlainly } from '../../../src/report/format.ts';
import { confirmed, hostile, ordinary, unverified, withoutFindings } from './comparisons.ts';
import { unzipped } from './readable.ts';

const COMPARISONS = Object.entries({ ordinary, unverified, confirmed, hostile, withoutFindings });

async function asHtml(comparison: Comparison): Promise<string> {
	const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(renderPlainly(docx, comparison)) });
	// What it says of our own names of styles it says of any document.
	expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
	return value;
}

test.each(COMPARISONS)('%s: every file in it is well-formed', async (_name, make) => {
	const files = Object.values((await unzipped(renderPlainly(docx, make()))).files);
	for (const file of files) expect(XMLValidator.validate(await file.async('string'))).toBe(true);
});

describe('what an editor finds', () => {
	test('real headings: the findings, coverage, omissions, reports and method', async () => {
		const headings = [...(await asHtml(ordinary())).matchAll(/<h1>(.*?)<\/h1>/g)].map(([, title]) => title);
		const expected = ['What conflicts', 'What differs', 'Coverage', 'Not found in B', 'Not found in A'];
		// mammoth takes the title of a document for a heading too.
		expect(headings.slice(-7)).toEqual([...expected, 'The reports', 'Method and limits']);
	});

	test('a finding is a row: what differs, and both sentences with their places', async () => {
		const html = await asHtml(ordinary());
		expect(html).toMatch(/A: The Herald.*B: Evening Post/);
		expect(html).toMatch(/The Herald counts six dead.*Six people died.*The Herald, paragraph 2.*Nine people died/);
		expect(html).toContain('Evening Post, paragraph 1, as found in a copy');
	});

	test('what a reviewer confirmed stands first, with who did, when and why', async () => {
		const html = await asHtml(confirmed());
		expect(html).toContain('Decided: right, by Ada on 2024-05-04; later, by Ben on 2024-05-03');
		expect(html).toContain('Note by Ada: The hospital counts nine.');
		expect(html.indexOf('Confirmed by a reviewer')).toBeLessThan(html.indexOf('What conflicts'));
	});

	test('markup in a text is text', async () => {
		const html = await asHtml(hostile());
		expect(html).not.toMatch(/<(?:script|img|svg)/);
		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
	});
});

test('the head of each table is repeated where a page ends, and no row is torn', async () => {
	const archive = await unzipped(renderPlainly(docx, ordinary()));
	const source = (await archive.file('word/document.xml')?.async('string')) ?? '';
	const { 'w:document': document } = new XMLParser().parse(source);
	for (const { 'w:tr': rows } of [document['w:body']['w:tbl']].flat()) {
		expect(rows[0]['w:trPr']).toHaveProperty('w:tblHeader');
		for (const row of rows) expect(row['w:trPr']).toHaveProperty('w:cantSplit');
	}
});
