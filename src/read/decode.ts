/** Bytes to text. */
import type { Received } from './content.ts';
import { ReadFailure } from './failure.ts';

/** A text, and the encoding that was guessed where the bytes are no UTF-8 and tell of none that fits. */
export interface Decoded {
	readonly text: string;
	readonly guessed: string | null;
}

type Source = Pick<Received, 'bytes' | 'name' | 'contentType'>;

/** The text alone of `decoded`. */
export async function decode(source: Source): Promise<string> {
	return (await decoded(source)).text;
}

/**
 * Decodes a text: by its byte order mark, else as UTF-8 where it is valid, else as it says of itself, else by the
 * statistics of its bytes. What it says comes late because it is often wrong, and nothing but UTF-8 looks like UTF-8.
 *
 * @throws ReadFailure `empty` or `binary`
 */
export async function decoded({ bytes, name, contentType }: Source): Promise<Decoded> {
	refuseKnownBinary(bytes, name);
	const sure = byMark(bytes) ?? asUtf8(bytes);
	const { text, guessed } =
		sure === null ? await asDeclaredOrGuessed(bytes, contentType) : { text: sure, guessed: null };
	if (isBinary(text)) {
		throw new ReadFailure('binary', `${name} is not a text but a binary file; save the article as plain text first`);
	}
	if (text.trim() === '') throw new ReadFailure('empty', `${name} is empty; give a file with the text of a report`);
	return { text, guessed };
}

const MARKS = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
] as const;

function byMark(bytes: Uint8Array): string | null {
	const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
	const encoding = marked?.[1] ?? unmarkedUtf16(bytes);
	return encoding === null ? null : new TextDecoder(encoding).decode(bytes);
}

/** UTF-16 without a mark: in Latin text every other byte is 0. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const sample = bytes.subarray(0, 4_000);
	const zeros = [0, 0];
	sample.forEach((byte, i) => {
		if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, sample.length / 2));
	if (odd > 0.4 && even < 0.05) return 'utf-16le';
	return even > 0.4 && odd < 0.05 ? 'utf-16be' : null;
}

/** Null for what is not UTF-8. A text of which a few bytes were lost, as at the end of a broken transfer, still is. */
function asUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const text = new TextDecoder('utf-8').decode(bytes);
		const lost = text.match(/\ufffd/g)?.length ?? 0;
		const sound = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
		return sound > lost * 20 ? text : null;
	}
}

async function asDeclaredOrGuessed(bytes: Uint8Array, contentType: string | null): Promise<Decoded> {
	const { default: iconv } = await import('iconv-lite');
	const declared =
		declaredIn(contentType ?? '') ?? declaredIn(new TextDecoder('latin1').decode(bytes.subarray(0, 2_000)));
	if (declared !== null && isOfPages(declared) && iconv.encodingExists(declared)) {
		const text = iconv.decode(Buffer.from(bytes), declared);
		if (!text.includes('\ufffd')) return { text, guessed: null };
	}
	const { guessEncoding } = await import('./encoding.ts');
	const guessed = guessEncoding(bytes);
	return { text: iconv.decode(Buffer.from(bytes), guessed), guessed };
}

/**
 * Whether a declaration can be true. One that can be read byte by byte is in no UTF-16, whatever it says (WHATWG
 * Encoding Standard); UTF-8 was tried; and "hex" or "base64" are encodings to the library alone, which takes any text
 * for them and makes rubbish of it.
 */
function isOfPages(declared: string): boolean {
	return !/^(?:hex|base64|binary|cesu8|ucs[24]|unicode|utf(?:7|8|16|32))/.test(
		declared.toLowerCase().replace(/[^a-z\d]/g, ''),
	);
}

/** `charset=gb18030` in a header or in a page's meta element. Latin-1 means Windows-1252 on the web. */
function declaredIn(text: string): string | null {
	const name = /\b(?:charset|encoding)\s{0,3}=\s{0,3}["']?([\w:.-]{2,40})/i.exec(text)?.[1] ?? null;
	return name !== null && /^(?:iso-?8859-?1|latin-?1|us-ascii)$/i.test(name) ? 'windows-1252' : name;
}

const OLD_OFFICE = '\u00d0\u00cf\u0011\u00e0';

const KNOWN_BINARY = [
	['%PDF-', 'a PDF; extract its text first, for instance with: pdftotext'],
	[
		'PK\u0003\u0004',
		'a ZIP archive or an office document that is damaged or neither DOCX nor ODT; save it as plain text first',
	],
	[OLD_OFFICE, 'a document of an old Word; save it as DOCX'],
	['{\\rtf', 'a document in RTF; save it as DOCX or plain text'],
] as const;

/** A name in a file of an old Office, of two bytes a letter: what a password protects is kept in a part of that name. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');
const EBOOK = 'mimetypeapplication/epub+zip';

function refuseKnownBinary(bytes: Uint8Array, name: string): void {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
	if (start.startsWith(OLD_OFFICE) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(LOCKED)) {
		throw new ReadFailure('locked', `${name} is locked with a password; save a copy without one`);
	}
	if (start.includes(EBOOK)) {
		throw new ReadFailure('binary', `${name} is an electronic book; save the report in it as a page or as text`);
	}
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
	const known = KNOWN_BINARY.find(([magic]) => head.startsWith(magic));
	if (known !== undefined) throw new ReadFailure('binary', `${name} is ${known[1]}`);
}

/** Text has no NUL and hardly any other control character. */
function isBinary(text: string): boolean {
	const sample = text.slice(0, 20_000);
	const controls = sample.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
	return text.includes('\u0000') || controls > sample.length / 10;
}
