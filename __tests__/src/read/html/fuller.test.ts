import { describe, expect, test } from '@jest/globals';
import { bodyOf, PARAGRAPHS, pageOf, paragraphs, reportOf } from './pages.ts';

const dataOf = (fields: object) => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;
const article = (articleBody: string) =>
	dataOf({ '@type': 'NewsArticle', headline: 'Ferry runs aground off the cape', articleBody });

describe('the text that a page carries as data', () => {
	test('is read where the page shows none', async () => {
		const report = await reportOf(pageOf('<div id="root">Loading</div>', article(PARAGRAPHS.join('\n\n'))));
		expect(bodyOf(report)).toEqual(PARAGRAPHS);
		expect(report.title).toBe('Ferry runs aground off the cape');
		expect(report.integrity).toMatchObject({ score: 1, notes: [{ kind: 'fuller' }] });
	});

	test('is read where the page shows its beginning', async () => {
		const shown = `<article>${paragraphs(PARAGRAPHS.slice(0, 2))}<p>Subscribe to read on.</p></article>`;
		const report = await reportOf(pageOf(shown, article(PARAGRAPHS.join('\n'))));
		expect(bodyOf(report)).toEqual(PARAGRAPHS);
		expect(report.integrity.notes.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^The text was taken from the page's data: the page shows \d+ words/),
		]);
	});

	test('may hold elements, and line ends that JSON does not allow', async () => {
		const escaped = paragraphs(PARAGRAPHS).replace(/</g, '&lt;').replace(/>/g, '&gt;');
		expect(bodyOf(await reportOf(pageOf('<p>Loading</p>', article(escaped))))).toEqual(PARAGRAPHS);
		const broken = article(paragraphs(PARAGRAPHS)).replaceAll('\\n', '\n');
		expect(bodyOf(await reportOf(pageOf('<p>Loading</p>', broken)))).toEqual(PARAGRAPHS);
	});

	test('of a live blog is that of its entries', async () => {
		const liveBlogUpdate = PARAGRAPHS.map((articleBody) => ({
			'@type': 'BlogPosting',
			headline: 'Update',
			articleBody,
		}));
		const blog = dataOf({
			'@graph': [{ '@type': 'LiveBlogPosting', headline: 'Ferry aground: live', liveBlogUpdate }],
		});
		expect(bodyOf(await reportOf(pageOf('<div></div>', blog)))).toEqual(PARAGRAPHS);
	});

	test('is left where the page shows as much', async () => {
		const report = await reportOf(
			pageOf(`<article>${paragraphs(PARAGRAPHS)}</article>`, article(PARAGRAPHS.join(' '))),
		);
		expect(bodyOf(report)).toEqual(PARAGRAPHS);
		expect(report.integrity.notes).toEqual([]);
	});

	test('is only told of where it may be another text', async () => {
		const other =
			'The harbour board meets in the town hall on Tuesday to speak of fees, moorings and the new crane. '.repeat(12);
		const report = await reportOf(pageOf(`<article>${paragraphs(PARAGRAPHS)}</article>`, article(other)));
		expect(bodyOf(report)).toEqual(PARAGRAPHS);
		expect(report.integrity.notes[0]?.message).toMatch(/^More may belong to the article: the page shows \d+ words/);
	});
});
