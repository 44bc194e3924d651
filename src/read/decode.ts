/** Bytes to text. */
import { ReadFailure } from './failure.ts';

/**
 * Decodes a text in UTF-8.
 *
 * @param name how a message names the source
 * @throws ReadFailure `empty`, `binary` or `encoding`
 */
export function decode(bytes: Uint8Array, name: string): string {
	if (bytes.includes(0)) {
		throw new ReadFailure('binary', `${name} is not a text but a binary file; save the article as plain text first`);
	}
	const text = decodeUtf8(bytes, name);
	if (text.trim() === '') throw new ReadFailure('empty', `${name} is empty; it should hold the text of a report`);
	return text;
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new ReadFailure('encoding', `${name} is not valid UTF-8; convert it with: iconv -f WINDOWS-1252 -t UTF-8`);
	}
}
