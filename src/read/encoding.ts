/** Which encoding bytes are in. */
import { analyse } from 'chardet';

/**
 * Western pages call Windows-1252 by the name of its subset, and browsers read them so (WHATWG Encoding Standard).
 * Texts in it hold few bytes above 127, too few for statistics, which then guess at Turkish or Czech.
 */
const WESTERN = 'windows-1252';
const LATIN = /^(?:ISO-8859-(?:1|2|9|15)|windows-125[0-9])$/i;
/** In Latin script accents and quotation marks are few; in every other script most letters are above 127. */
const MOST_ACCENTS = 0.15;
const SAMPLE = 200_000;

/** The likeliest encoding of bytes that are not UTF-8, as iconv-lite calls it. */
export function guessEncoding(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, SAMPLE);
	const guesses = analyse(sample).filter(({ name }) => !/^(?:UTF|ASCII)/i.test(name));
	const best = guesses[0];
	const isWestern =
		shareAbove127(sample) < MOST_ACCENTS && (best === undefined || LATIN.test(best.name) || best.confidence < 50);
	return isWestern || best === undefined ? WESTERN : best.name;
}

function shareAbove127(bytes: Uint8Array): number {
	let above = 0;
	for (const byte of bytes) if (byte > 127) above++;
	return above / Math.max(1, bytes.length);
}
