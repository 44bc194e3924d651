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
	if (!isWestern && best !== undefined) return best.name;
	return isFromOldMac(sample) ? 'macintosh' : WESTERN;
}

/** A capital with an accent right behind a small letter, as no language writes it: "itÕs" for "it’s", "cafŽ" for "café". */
const CAPITAL_BEHIND_SMALL = /\p{Ll}[À-ÖØ-ÞŠŒŽŸ](?!\p{Lu})/gu;

/**
 * Texts kept since the years of Mac OS 9 are in its own encoding, where letters stand for the quotation marks and accents
 * of Windows-1252. Taken for that they show capitals in the midst of words; taken for what they are they show none.
 */
function isFromOldMac(sample: Uint8Array): boolean {
	const count = (encoding: string) => new TextDecoder(encoding).decode(sample).match(CAPITAL_BEHIND_SMALL)?.length ?? 0;
	return count(WESTERN) > 0 && count('macintosh') === 0;
}

function shareAbove127(bytes: Uint8Array): number {
	let above = 0;
	for (const byte of bytes) if (byte > 127) above++;
	return above / Math.max(1, bytes.length);
}
