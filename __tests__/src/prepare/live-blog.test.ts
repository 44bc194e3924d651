import { describe, expect, test } from '@jest/globals';
import { bodyOf, pageOf, PARAGRAPHS, reportOf } from '../read/html/pages.ts';

const entry = (time: string, heading: string, text: string) =>
	`<div><time>${time}</time><h3>${heading}</h3><p>${text}</p></div>`;

describe('a live blog', () => {
	const page = pageOf(`<main><h1>Ferry runs aground off the cape</h1>
		<p>All the news of the ferry, as it reaches us.</p>
		${entry('18:20', 'All are ashore', 'All 212 are ashore.')}
		${entry('17:50', 'Two are hurt', PARAGRAPHS[1] ?? '')}
		${entry('16:30', 'Inspectors on their way', PARAGRAPHS[3] ?? '')}
		${entry('16:01', 'The strait is closed', 'The coast guard closes the strait.')}</main>`);

	test('is read from its first entry to its last, however short they are', async () => {
		expect(bodyOf(await reportOf(page))).toEqual([
			'All the news of the ferry, as it reaches us.',
			'All are ashore',
			'All 212 are ashore.',
			'Two are hurt',
			PARAGRAPHS[1],
			'Inspectors on their way',
			PARAGRAPHS[3],
			'The strait is closed',
			'The coast guard closes the strait.',
		]);
	});

	test('and its times are no lengths of videos', async () => {
		const { setAside } = await reportOf(page);
		expect(setAside.find(({ text }) => text === '17:50')?.reason).toBe('the time of an entry of a live blog');
	});
});
