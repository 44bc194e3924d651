/** A word as it can be compared with others. */

/** The country must not become the pronoun, nor the morning a form of "be". */
const UNITED_STATES = /^U\.?S\.?(?:A\.?)?$/;
const HALF_OF_DAY = /^[ap]\.m\.$/;

/** Lower case, straight apostrophes, no accents, no possessive; "reelect" for "re-elect", "un" for "U.N.". */
export function normalOf(written: string): string {
	// Most words are nothing but letters.
	if (/^[A-Za-z]+$/.test(written)) return written === 'US' || written === 'USA' ? 'u.s.' : written.toLowerCase();
	const word = plain(written).replace(/'s$/i, '');
	if (UNITED_STATES.test(word)) return 'u.s.';
	const lower = word.toLowerCase();
	return HALF_OF_DAY.test(lower) ? lower : lower.replace(/[.-]/g, '');
}

function plain(written: string): string {
	if (!/[^\x20-\x7e]/.test(written)) return written;
	const composed = written.replace(/[’ʼ]/g, "'").replaceAll('\u00ad', '').normalize('NFKD');
	return composed.replace(/\p{M}/gu, '').normalize('NFC');
}
