import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decode } from '../../../src/read/decode.ts';
import { draftOf } from '../../../src/read/read.ts';

const read = (bytes: Uint8Array, contentType: string | null = null) => decode({ bytes, name: 'it', contentType });

const ENGLISH = 'Mr. Biden’s aides called it “a candid talk” – the café’s first in 20 years. ';

describe('encodings', () => {
	test.each([
		['utf-8', false],
		['utf-8', true],
		['utf-16le', true],
		['utf-16le', false],
		['utf-16be', true],
		['windows-1252', false],
	])('%s with mark: %s', async (encoding, addBOM) => {
		expect(await read(iconv.encode(ENGLISH, encoding, { addBOM }))).toBe(ENGLISH);
	});

	test('GB18030 and Shift_JIS by the statistics of their bytes', async () => {
		const chinese = '美国国务卿布林肯周一在北京会见了中国国家主席习近平，双方同意稳定两国关系。'.repeat(4);
		const japanese = 'ブリンケン国務長官は月曜日、北京で習近平国家主席と会談し、関係の安定化で一致した。'.repeat(4);
		expect(await read(iconv.encode(chinese, 'gb18030'))).toBe(chinese);
		expect(await read(iconv.encode(japanese, 'shift_jis'))).toBe(japanese);
	});

	test('ISO-8859-2 where the page says so', async () => {
		const polish = '<meta charset="iso-8859-2"> Sejm przyjął ustawę w poniedziałek, po trzech dniach debaty.';
		expect(await read(iconv.encode(polish, 'iso-8859-2'))).toBe(polish);
		expect(await read(iconv.encode('przyjął ustawę', 'iso-8859-2'), 'text/html; charset=ISO-8859-2')).toBe(
			'przyjął ustawę',
		);
	});

	test.each(['hex', 'base64', 'ucs2', 'utf-16', 'binary'])(
		'a page cannot be in %s, whatever it says',
		async (charset) => {
			const page = `<meta charset="${charset}"><p>The café was closed on Monday.</p>`;
			expect(await read(iconv.encode(page, 'windows-1252'))).toBe(page);
		},
	);

	test('that of old Macintoshes, where letters are quotation marks', async () => {
		const text = 'It’s “très cher,” the café’s owner said – and he isn’t alone. ';
		expect(await read(iconv.encode(text, 'macintosh'))).toBe(text);
	});

	test('a text that lost its last byte is still UTF-8', async () => {
		const bytes = Buffer.from('“Very good,” he said – “très bien”, “merci”, “à bientôt”, “é”, “ü”, “ö”, “ä”.”');
		expect(await read(bytes.subarray(0, -1))).toMatch(/^“Very good,” he said/);
	});
});

describe('what is no text', () => {
	test.each([
		['a PDF', Buffer.from('%PDF-1.7\n'), /is a PDF; extract its text first/],
		['an office document', Buffer.from('PK\u0003\u0004…'), /is a ZIP archive or an office document/],
		['control characters', Buffer.from('\u0001\u0002\u0003'.repeat(50)), /binary/],
		['blanks', Buffer.from(' \n\t '), /is empty/],
	])('%s', async (_, bytes, message) => {
		await expect(read(bytes)).rejects.toThrow(message);
	});

	test('the sample that begins like a Blink archive is a text', async () => {
		await expect(read(Buffer.from('Blinken meets Chinese leader'))).resolves.toMatch(/^Blink/);
	});
});

describe('an encoding that was guessed', () => {
	const draftOfBytes = (bytes: Uint8Array) =>
		draftOf({ bytes, source: 'a.txt', name: 'a.txt', contentType: null, url: null });

	test('is told, of broken UTF-8 as of an old encoding', async () => {
		const broken = Buffer.concat([
			Buffer.from('Six died on '),
			Buffer.of(0xff, 0xfe, 0x20, 0xc3, 0x28),
			Buffer.from(' Monday.'),
		]);
		expect(await draftOfBytes(broken)).toMatchObject({
			notes: [{ kind: 'encoding', message: expect.stringContaining('read as windows-1252, which is a guess') }],
		});
	});

	test('is not told of UTF-8', async () => {
		expect((await draftOfBytes(Buffer.from(ENGLISH))).kind).toBe('text');
		expect(await draftOfBytes(Buffer.from(ENGLISH))).not.toHaveProperty('notes');
	});
});
