import { expect, test } from '@jest/globals';
import { draftOf } from '../../../src/read/read.ts';

const read = (text: string, name = 'story') =>
	draftOf({ bytes: new TextEncoder().encode(text), source: name, name, contentType: null, url: null });

const TEXT = 'The board voted on Tuesday to close the ferry pier.\n\nThe vote was seven to two, it said.';

const ITEM = (headline: string, body: string) => `<newsItem guid="tag:wire.example,2026:1" standard="NewsML-G2">
<itemMeta><provider literal="Wire Example"/><versionCreated>2026-03-03T10:00:00Z</versionCreated></itemMeta>
<contentMeta><contentCreated>2026-03-03T09:30:00Z</contentCreated><by>By Ana Costa</by><headline>${headline}</headline></contentMeta>
<contentSet>${body}</contentSet></newsItem>`;
const INLINE = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
<p>The board voted on <b>Tuesday</b> to close the ferry pier.</p><figure><p>The pier.</p></figure><p>The vote was seven to two, it said.</p></body></html></inlineXML>`;

test('a story in NewsML-G2', async () => {
	expect(await read(`<?xml version="1.0"?>\n${ITEM('Pier &amp; quay close', INLINE)}`)).toMatchObject({
		text: TEXT,
		title: 'Pier & quay close',
		outlet: 'Wire Example',
		authors: ['Ana Costa'],
		published: '2026-03-03T09:30:00Z',
		modified: '2026-03-03T10:00:00Z',
	});
});

test('plain text in it, and several stories in a message', async () => {
	const plain = `<inlineData contenttype="text/plain">${TEXT}</inlineData>`;
	expect(await read(ITEM('Pier closes', plain))).toMatchObject({ text: TEXT });
	const message = `<newsMessage><itemSet>${ITEM('Pier closes', plain)}${ITEM('Mayor resigns', INLINE)}</itemSet></newsMessage>`;
	await expect(read(message)).rejects.toMatchObject({ items: [{ title: 'Pier closes' }, { title: 'Mayor resigns' }] });
});

test('NITF by itself', async () => {
	const nitf = `<nitf><head><docdata><date.issue norm="20260303T093000Z"/></docdata></head><body><body.head><hedline><hl1>Pier closes</hl1></hedline><byline><bytag>By Ana Costa</bytag></byline></body.head>
<body.content><p>The board voted on Tuesday to close the ferry pier.</p><media><media-caption><p>The pier.</p></media-caption></media><p>The vote was seven to two, it said.</p></body.content></body></nitf>`;
	expect(await read(nitf)).toMatchObject({
		text: TEXT,
		title: 'Pier closes',
		authors: ['Ana Costa'],
		published: '2026-03-03T09:30:00Z',
	});
});

test('ninjs of the first and of later versions', async () => {
	const first = {
		uri: 'tag:wire.example,2026:1',
		type: 'text',
		headline: 'Pier closes',
		byline: 'By Ana Costa',
		versioncreated: '2026-03-03T10:00:00Z',
		body_xhtml: '<p>The board voted on Tuesday to close the ferry pier.</p><p>The vote was seven to two, it said.</p>',
	};
	expect(await read(JSON.stringify(first))).toMatchObject({ text: TEXT, title: 'Pier closes', authors: ['Ana Costa'] });
	const later = {
		uri: 'https://wire.example/1',
		headlines: [{ value: 'Pier closes' }],
		infoSources: [{ name: 'Wire Example' }],
		bodies: [{ contentType: 'text/plain', value: TEXT }],
	};
	expect(await read(JSON.stringify(later))).toMatchObject({ text: TEXT, title: 'Pier closes', outlet: 'Wire Example' });
});

test('a report of our own form stays one, and a file cut short is read as far as it goes or refused in one line', async () => {
	expect(await read(JSON.stringify({ outlet: 'X', text: 'The pier closes.' }))).toMatchObject({ outlet: 'X' });
	const answer = await read(ITEM('Pier closes', INLINE).slice(0, 620)).then(
		() => 'read',
		(error: Error) => error.message,
	);
	expect(answer).toMatch(/^read$|^story [^\n]+$/);
});

test('a picture of an agency is no story, and one story has no second', async () => {
	const picture = { uri: 'https://wire.example/p1', type: 'picture', headline: 'Pier', renditions: [] };
	await expect(read(JSON.stringify(picture))).rejects.toThrow(
		'story is a picture of an agency (ninjs) and no story; give a text',
	);
	const source = {
		bytes: new TextEncoder().encode(TEXT),
		source: 'a.txt',
		name: 'a.txt',
		contentType: null,
		url: null,
	};
	await expect(draftOf(source, { item: 3 })).rejects.toThrow('a.txt holds one report and has no report 3');
	await expect(draftOf({ ...source, numbered: 2 })).rejects.toThrow('a.txt holds one report and has no report 2');
	// A number behind an address is a place in its page.
	await expect(draftOf({ ...source, numbered: 2, url: 'https://wire.example/a' })).resolves.toBeDefined();
	await expect(draftOf(source, { item: 1 })).resolves.toBeDefined();
});
