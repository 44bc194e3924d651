/** No way in takes more than a report can be. */
import { expect, test } from '@jest/globals';
import { readReport } from '../../../src/read/read.ts';

const LONG = 'The council sat until Monday night and did not vote on the new bridge. '.repeat(14_500);
const MANY = Array.from({ length: 30_100 }, (_, day) => `Day ${day}.`);

const printed = (text: string) => ({
	text,
	sentences: [{ id: 'a0', text, start: 0, end: text.length, paragraph: 0, role: 'body' }],
	integrity: { score: 1, notes: [] },
});

test.each([
	['a text', { text: LONG }],
	['sentences', { sentences: [LONG.slice(0, 600_000), LONG.slice(0, 600_000)] }],
	['a printed report', printed(LONG)],
])('%s of more than a million characters is refused', async (_, given) => {
	await expect(readReport(given)).rejects.toMatchObject({
		code: 'too-large',
		message: expect.stringContaining('a report may have 1,000,000 characters: cut out the article'),
	});
});

test.each([
	['sentences', { sentences: MANY }],
	['a text', { text: MANY.join('\n') }],
	['a text in one line', { text: MANY.join(' ') }],
])('%s of more than thirty thousand sentences are refused', async (_, given) => {
	await expect(readReport(given)).rejects.toMatchObject({
		code: 'too-large',
		message: expect.stringContaining('sentences or lines; a report may have 30,000 sentences'),
	});
});

test('the stops of abbreviations and dates are no sentences', async () => {
	const text = 'Mr. Marsh met Gov. Cox on Jan. 3 in Lisbon. '.repeat(12_000);
	expect((await readReport({ text })).kind).toBe('text');
});

test('a book of nearly as much is read', async () => {
	const read = await readReport({ text: LONG.slice(0, 999_999) });
	expect(read.kind).toBe('text');
});
