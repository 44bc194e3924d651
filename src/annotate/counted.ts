/** What a number counts: "more than 60 Democrats" → democrat, "three of the four men" → man, "12 dead" → dead. */
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Token } from './mention.ts';

/** What befell those who are counted; stands in place of a noun: "12 killed, 30 injured". */
const FATES = new Set(
	'dead killed injured wounded hurt missing arrested detained charged hospitalized displaced sick ill'.split(' '),
);
const PLURALS = new Set('people men women children police troops personnel dead aircraft media feet'.split(' '));
const FARTHEST = 5;
/** Adverbs that may stand right behind a number: "65 instead of 62". */
const COUNTS_NOTHING = new Set(
	'instead rather altogether together overall worldwide nationwide alone annually daily last next'.split(' '),
);

/** The lemma of the noun counted by the number that ends before `from`; null where none follows. */
export function countedNoun(tokens: readonly Token[], from: number, isOne: boolean): string | null {
	let at = from;
	// "dozens of people", "three of the four men"
	if (tokens[at]?.normal === 'of') at++;
	while (/^(?:the|these|those|his|her|its|their|our|more|other|additional|extra|new)$/.test(tokens[at]?.normal ?? ''))
		at++;
	if (tokens[at]?.text === '-') at++;
	const words = wordsFrom(tokens, at);
	const [first] = words;
	if (first === undefined) return null;
	if (FATES.has(first.normal)) return first.lemma;
	const head = isOne ? undefined : words.find(isPlural);
	return (head ?? first).lemma;
}

function wordsFrom(tokens: readonly Token[], from: number): Token[] {
	const words: Token[] = [];
	for (let at = from; at < tokens.length && words.length < FARTHEST; at++) {
		const token = tokens[at];
		// "two U.S.-led coalitions": hyphens join what is counted.
		if (token?.text === '-') continue;
		if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.normal) || COUNTS_NOTHING.has(token.normal)) break;
		words.push(token);
	}
	return words;
}

export const isPlural = ({ normal, lemma, text }: Token) =>
	PLURALS.has(normal) || (normal !== lemma && normal.endsWith('s') && !/['’]s$/.test(text));
