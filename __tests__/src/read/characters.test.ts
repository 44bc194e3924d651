import { expect, test } from '@jest/globals';
import { asMeant } from '../../../src/read/characters.ts';
import { draftOf, readReport } from '../../../src/read/read.ts';

const APART = 'The cafe\u0301 of Jose\u0301 Nu\u0301n\u0303ez was closed on Monday.';

test('accents that stand apart are put back on their letters', () => {
	expect(asMeant(APART)).toBe('The café of José Núñez was closed on Monday.'.normalize('NFC'));
});

test('a file is read so, and a text given keeps its places', async () => {
	const bytes = Buffer.from(APART);
	const file = await draftOf({ bytes, source: 'a.txt', name: 'a.txt', contentType: null, url: null });
	expect(file).toMatchObject({ text: APART.normalize('NFC') });
	expect(await readReport({ text: APART })).toMatchObject({ text: APART });
});
