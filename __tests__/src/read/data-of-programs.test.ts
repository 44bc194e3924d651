import { expect, test } from '@jest/globals';
import { draftOf } from '../../../src/read/read.ts';

const read = (text: string, from?: string) =>
	draftOf({ bytes: Buffer.from(text), source: 'x', name: 'x.json', url: null, contentType: null }, { from });

test.each([
	['{"text": "The bridge over the Mure was clo', 'x.json is damaged JSON'],
	['[1, 2, 3]', 'x.json is a list in JSON'],
	['[{"text": "The bridge was closed."}]', 'x.json is a list in JSON'],
	['<?xml version="1.0"?><orders><order>The bridge.</order></orders>', 'x.json is XML of an unknown kind'],
])('%s is refused with what it is', async (text, why) => {
	await expect(read(text)).rejects.toThrow(why);
});

test.each([
	'[China] said on Monday that the bridge over the Mure would be closed for six weeks.',
	'{Updated} The bridge over the Mure was closed on Monday after a crack was found.',
])('%s is prose', async (text) => {
	expect((await read(text)).kind).toBe('text');
});

test('whoever says that it is text gets it read as text', async () => {
	expect((await read('<?xml version="1.0"?> The bridge was closed on Monday.', 'text')).kind).toBe('text');
});
