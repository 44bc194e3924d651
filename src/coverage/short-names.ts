/**
 * A firm by a part of its name: "Mills" and "Halden" of a report that tells of Carrow Mills and Halden Motors, where no
 * other body and no person is called so.
 */
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

/** Runs of capitals that begin or end with the word and end like a firm. */
function namesWith(tokens: readonly Token[], word: string): readonly (readonly string[])[] {
	return tokens.flatMap((token, at) => {
		if (!isCapitalised(token) || isCapitalised(tokens[at - 1])) return [];
		let end = at;
		while (isCapitalised(tokens[end])) end++;
		const name = tokens.slice(at, end);
		const last = name.at(-1);
		const ends = last !== undefined && (FIRM_WORDS.has(last.normal) || BODY_HEADS.has(last.lemma));
		const isOne = name.length > 1 && name.length <= LONGEST_NAME && ends;
		return isOne && (token.normal === word || last.normal === word) ? [name.map(({ normal }) => normal)] : [];
	});
}
