/**
 * A firm by a part of its name: "Mills" and "Halden" of a report that tells of Carrow Mills and Halden Motors, where no
 * other body and no person is called so.
 */
import { lemmaOf } from '../annotate/lemma.ts';
import type { Token } from '../annotate/mention.ts';
import { isCapitalised } from '../annotate/words.ts';
import { BODY_HEADS, FIRM_WORDS } from '../lexicon/voices.ts';
import type { Reading } from './reading.ts';

/** A name with what makes it a body's: "Carrow Mills", "Halden Engineering Works". */
const LONGEST_NAME = 4;

/** The words of the one longer name, in lower case; the word itself where there is none, or several. */
export function wholeName(reading: Reading, word: string): readonly string[] {
	const longer = new Set(
		reading.report.sentences.flatMap(({ sentence, tokens }) =>
			sentence.role === 'body' ? namesWith(tokens, word).map((name) => name.join(' ')) : [],
		),
	);
	const [only, ...others] = longer;
	return only === undefined || others.length > 0 ? [word] : only.split(' ');
}

/** Whether a word is what a firm of these words, in lower case, may be called by: "velden" of "velden motors". */
export function isPartOfFirm(word: string, name: readonly string[]): boolean {
	const last = name.at(-1);
	if (last === undefined || name.length < 2 || name.length > LONGEST_NAME) return false;
	return isFirmWord(last) && (name[0] === word || last === word);
}

const isFirmWord = (word: string) => FIRM_WORDS.has(word) || BODY_HEADS.has(lemmaOf(word));

/** Runs of capitals that begin or end with the word and end like a firm. */
function namesWith(tokens: readonly Token[], word: string): readonly (readonly string[])[] {
	return tokens.flatMap((token, at) => {
		if (!isCapitalised(token) || isCapitalised(tokens[at - 1])) return [];
		let end = at;
		while (isCapitalised(tokens[end])) end++;
		const name = tokens.slice(at, end);
		const words = name.map(({ normal }) => normal);
		return isPartOfFirm(word, words) ? [words] : [];
	});
}
