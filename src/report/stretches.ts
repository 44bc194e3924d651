/** A long text in stretches, for what takes time with the square of a text's length. */

/**
 * Until Node 24, `Intl.Segmenter` copies the whole text for every character that it finds: 40,000 Chinese characters take a
 * second, 80,000 five minutes. The copy of so few costs nothing.
 */
const MOST = 1000;

const HIGH_SURROGATE = /[\ud800-\udbff]/;

/** The text itself where it is short; else its parts, cut at a blank where there is one, and never inside a character's pair. */
export function stretchesOf(text: string): readonly string[] {
	if (text.length <= MOST) return [text];
	const stretches: string[] = [];
	for (let start = 0; start < text.length; ) {
		const end = endOf(text, start);
		stretches.push(text.slice(start, end));
		start = end;
	}
	return stretches;
}

function endOf(text: string, start: number): number {
	const end = start + MOST;
	if (end >= text.length) return text.length;
	const blank = text.lastIndexOf(' ', end);
	if (blank > start + MOST / 2) return blank;
	return HIGH_SURROGATE.test(text.charAt(end - 1)) ? end - 1 : end;
}
