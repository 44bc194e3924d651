/** The words of a text by which it can be told which event it is about. */
import { lemmaOf } from '../annotate/lemma.ts';
import { normalOf } from '../annotate/normal.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';

/** Letters and digits, joined by one mark at most: "Al-Rashid", "don't", "3,400", "U.N". */
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** What runs on for longer is no word: an address, a picture written in letters. */
const LONGEST = 40;

/** How often each telling word stands in a text. Those of its first line, the headline, count twice. */
export function termsOf(text: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const headline = text.indexOf('\n');
	for (const { 0: written, index } of text.matchAll(WORD)) {
		const term = written.length > LONGEST ? null : termOf(written);
		if (term !== null) counts.set(term, (counts.get(term) ?? 0) + (index < headline ? 2 : 1));
	}
	return counts;
}

/** Most words of a corpus were met before. */
const MEMORY_LIMIT = 200_000;
const remembered = new Map<string, string | null>();

function termOf(written: string): string | null {
	let term = remembered.get(written);
	if (term === undefined) {
		term = lookUp(written);
		if (remembered.size >= MEMORY_LIMIT) remembered.clear();
		remembered.set(ofItsOwn(written), term);
	}
	return term;
}

function lookUp(written: string): string | null {
	const normal = written.split(POINT_IN_NUMBER).map(normalOf).join('.');
	const lemma = lemmaOf(normal);
	if (normal.length < 2 || STOP_WORDS.has(normal) || STOP_WORDS.has(lemma)) return null;
	return ofItsOwn(lemma);
}

/** "5.5" is neither 55 nor to be shown as that; of "U.N." the points tell nothing. */
const POINT_IN_NUMBER = /(?<=\d)\.(?=\d)/;

/** A word cut from a text keeps the whole text in memory (V8 refers to it); one put together anew does not. */
function ofItsOwn(word: string): string {
	return JSON.parse(JSON.stringify(word)) as string;
}
