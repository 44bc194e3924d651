import { expect, test } from '@jest/globals';
import { SeveralItems } from '../../../src/read/failure.ts';
import { fromPart } from '../../../src/read/part.ts';
import { draftOf } from '../../../src/read/read.ts';

const read = (text: string, item?: number) =>
	draftOf(
		{ bytes: new TextEncoder().encode(text), source: 'feed.xml', name: 'feed.xml', contentType: null, url: null },
		{ item },
	);
const textIn = async (text: string, item?: number) => {
	const draft = await read(text, item);
	return draft.kind === 'text' ? draft.text : '';
};

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Post</title><link>https://harbourpost.example/</link>
<item><title>Ferry &amp; tanker collide off Brindley</title><link>https://harbourpost.example/ferry</link>
<dc:creator>Ana Costa</dc:creator><pubDate>Tue, 03 Mar 2026 09:30:00 GMT</pubDate>
<description>Two ships collided.</description>
<content:encoded><![CDATA[<p>Two ships collided off Brindley on Tuesday, the coast guard said.</p><p>Nobody was hurt &ndash; and both ships sailed on.</p><script>alert(1)</script>]]></content:encoded></item>
<item><title>Mayor resigns</title><link>https://harbourpost.example/mayor</link>
<description>&lt;p&gt;Mayor Tom Reid resigned on Monday.&lt;/p&gt;</description></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>urn:1</id><updated>2026-03-03T10:00:00Z</updated>
<entry><title>Rates held</title><id>urn:2</id><link href="https://wire.example/rates"/><updated>2026-03-03T10:00:00Z</updated>
<published>2026-03-03T09:00:00Z</published><author><name>Ivo Lind</name></author>
<content type="html">&lt;p&gt;The central bank held its rate at 4 percent.&lt;/p&gt;</content></entry></feed>`;

const JSON_FEED = JSON.stringify({
	version: 'https://jsonfeed.org/version/1.1',
	title: 'Notes',
	items: [
		{ id: '1', url: 'https://notes.example/1', content_html: '<p>Rain fell in the <b>north</b>.</p>', title: 'Rain' },
	],
});

test('the full text of an item is read, without its elements and scripts, with what the feed says of it', async () => {
	const draft = await read(RSS, 1);
	expect(draft).toMatchObject({
		outlet: 'The Harbour Post',
		title: 'Ferry & tanker collide off Brindley',
		url: 'https://harbourpost.example/ferry',
		authors: ['Ana Costa'],
		published: '2026-03-03',
		text: 'Two ships collided off Brindley on Tuesday, the coast guard said.\n\nNobody was hurt – and both ships sailed on.',
		notes: [],
	});
});

test('what is only a summary says so, and where the article stands', async () => {
	const draft = await read(RSS, 2);
	expect(draft.kind === 'text' && draft.text).toBe('Mayor Tom Reid resigned on Monday.');
	expect(draft.kind === 'text' && draft.notes?.[0]?.message).toMatch(/6 words, perhaps only a summary.*mayor\.$/);
});

test('several items must be told apart, and are listed with their numbers', async () => {
	const failure = await read(RSS).catch((error: unknown) => error);
	expect(failure).toBeInstanceOf(SeveralItems);
	expect(failure).toMatchObject({
		message: 'feed.xml holds 2 reports; pick one by its number, as in feed.xml#2; counterpoint read lists them',
		items: [
			{ number: 1, words: 20 },
			{ number: 2, title: 'Mayor resigns' },
		],
	});
	await expect(read(RSS, 3)).rejects.toThrow('feed.xml has no report 3; it holds reports 1 to 2');
});

test('Atom and JSON Feed with one item need no number', async () => {
	expect(await read(ATOM)).toMatchObject({
		title: 'Rates held',
		authors: ['Ivo Lind'],
		published: '2026-03-03T09:00:00Z',
		url: 'https://wire.example/rates',
		text: 'The central bank held its rate at 4 percent.',
	});
	expect(await textIn(JSON_FEED)).toBe('Rain fell in the north.');
});

test('entities that a feed declares are not expanded, and a broken feed is one line', async () => {
	const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>T</title><item><title>Hi</title><description>We say &b; and go.</description></item></channel></rss>`;
	expect(await textIn(bomb).catch((error: Error) => error.message)).not.toContain('xxxx');
	await expect(read('<rss version="2.0"><channel><item>')).rejects.toThrow(/^feed\.xml [^\n]+$/);
});

test('what takes too long is ended, and one line says so', async () => {
	const many = Array.from({ length: 1_000_000 }, (_, i) => `a${i}="1"`).join(' ');
	const text = `<rss version="2.0" ${many}><channel><title>T</title></channel></rss>`;
	const limits = { time: 300, memory: 900_000_000 };
	await expect(fromPart('feed', text, 'feed.xml', limits)).rejects.toThrow(
		'feed.xml takes more than 0.3 seconds to read; save its text and give that',
	);
});
