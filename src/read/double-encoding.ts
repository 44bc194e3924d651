/** Text that was encoded twice: "â€™" for an apostrophe. */
import { WINDOWS_1252 } from '../lexicon/windows-1252.ts';

/** What the bytes of UTF-8 above 127 look like when they are read as Windows-1252: a lead byte and one to three more. */
const ENCODED_TWICE =
	/[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g;

/**
 * Undoes a second encoding wherever the characters are the bytes of exactly one character in UTF-8. Words of real
 * languages do not hold such sequences: a capital with an accent followed by a currency or trademark sign.
 */
export function undoDoubleEncoding(text: string): string {
	return text.replace(ENCODED_TWICE, (sequence) => decodedOnce(sequence) ?? sequence);
}

/** Null where the sequence is no character in UTF-8. */
export function decodedOnce(sequence: string): string | null {
	const bytes = [...sequence].map((character) => WINDOWS_1252.get(character) ?? character.charCodeAt(0));
	if (bytes.some((byte) => byte > 255)) return null;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
	} catch {
		return null;
	}
}
