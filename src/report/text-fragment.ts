/** Addresses that open a page at given words: https://wicg.github.io/scroll-to-text-fragment/ */
import type { Report, Span } from '../model.ts';

/** Words of a quotation that are given whole; of a longer one its beginning and its end. */
const MOST_WORDS = 8;
const AT_EACH_END = 4;
/** Words around a short quotation, so that the page opens at this "postponed" and not at the first one. */
const AROUND = 3;

/**
 * The address with the words of the span, those around them in their sentence included; null where no address is known
 * that a browser may open. "https://example.org/flood#:~:text=talks%20were-,postponed,-in%20February"
 */
export function addressAt({ url, text, textLeftOut, sentences }: Report, span: Span): string | null {
	if (url === null || !/^https?:\/\/\S+$/i.test(url)) return null;
	const page = url.replace(/#.*$/, '');
	const sentence = sentences.find(({ id }) => id === span.sentence);
	if (textLeftOut || sentence === undefined) return page;
	const before = wordsIn(text.slice(sentence.start, span.start)).slice(-AROUND);
	const after = wordsIn(text.slice(span.end, sentence.end)).slice(0, AROUND);
	const parts = [
		...(before.length === 0 ? [] : [`${encoded(before)}-`]),
		...quoted(wordsIn(span.text)),
		...(after.length === 0 ? [] : [`-${encoded(after)}`]),
	];
	return `${page}#:~:text=${parts.join(',')}`;
}

function quoted(words: readonly string[]): readonly string[] {
	if (words.length <= MOST_WORDS) return [encoded(words)];
	return [encoded(words.slice(0, AT_EACH_END)), encoded(words.slice(-AT_EACH_END))];
}

function wordsIn(text: string): readonly string[] {
	return text
		.replace(/\p{Surrogate}/gu, '')
		.split(/\s+/)
		.filter(Boolean);
}

/** A hyphen and a comma would part what they stand in. */
function encoded(words: readonly string[]): string {
	return encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
}
