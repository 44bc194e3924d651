/**
 * What stands between a subject and its verb and is passed over: brackets, a description in two commas; and a clause with
 * "who" that belongs to the words before it.
 */
import { isLeftBoundary, LONGEST_SPEAKER } from './clause-bounds.ts';
import type { Token } from './mention.ts';

/**
 * Past forms, and verbs of plurals, that show that the words behind "who" are its verb, and not who said it: "whom officials
 * said".
 */
const VERB_BEHIND_WHO =
	/^(?:is|was|are|were|has|have|had|lives?|works?|knows?|runs?|owns?|leads?|heads?|teach(?:es)?|spoke|saw|knew|took|lost|left)$|ed$/;
/** Verbs behind "who" whose own words stand before the verb of saying: "who asked not to be named said". */
const ASKS = /^(?:asked|requested|declined|insisted|spoke|refused|wished|wanted)$/;
/** How many tokens such a clause may have. */
const LONGEST_CLAUSE_OF_WHO = 12;

/** "Two officials who spoke on condition of anonymity said": a clause without commas belongs to the words before it. */
export function beforeWho(tokens: readonly Token[], first: number): number {
	const who = whoBefore(tokens, first);
	if (who === null || !VERB_BEHIND_WHO.test(tokens[who + 1]?.normal ?? '')) return first;
	let start = who;
	while (start > 0 && who - start < LONGEST_SPEAKER && !isLeftBoundary(tokens, start - 1)) start--;
	return start === who ? first : start;
}

/** The "who" right before the words, or before what they ask for. */
function whoBefore(tokens: readonly Token[], first: number): number | null {
	if (tokens[first - 1]?.normal === 'who') return first - 1;
	for (let at = first - 1; at > Math.max(0, first - LONGEST_CLAUSE_OF_WHO); at--) {
		if (tokens[at]?.kind === 'punctuation') return null;
		if (tokens[at]?.normal === 'who') return ASKS.test(tokens[at + 1]?.normal ?? '') ? at : null;
	}
	return null;
}

/** How many tokens brackets may hold: "(D-Ga.)", "(Liberal, Bergen)". */
const LONGEST_BRACKETS = 8;

/** "Rep. Hank Olsen (D-Ga.) said": what stands in brackets is no part of the subject. */
export function beforeBrackets(tokens: readonly Token[], last: number): number {
	if (tokens[last]?.text !== ')') return last;
	for (let at = last - 1; at >= Math.max(1, last - LONGEST_BRACKETS); at--) if (tokens[at]?.text === '(') return at - 1;
	return last;
}

/** "Moen, whose committee has looked into the accounts of the harbour for more than a year, said". */
const LONGEST_BESIDE = 28;

/** "Matthew Miller, spokesman for the State Department, said": the name stands before the first of the two commas. */
export function beforeApposition(tokens: readonly Token[], last: number): number {
	if (tokens[last]?.text !== ',') return last;
	for (let at = last - 1; at > Math.max(0, last - LONGEST_BESIDE); at--) {
		if (tokens[at]?.text === ')') at = beforeBrackets(tokens, at);
		const mark = tokens[at];
		// "Holt asked for it, and was told no, said the clerk": a clause that begins with "and" describes nobody.
		if (mark?.text === ',' && /^(?:and|but|or|so|yet)$/.test(tokens[at + 1]?.normal ?? '')) return last;
		// "Olsen (D-Ga.), too, said": the caller passes over the brackets.
		if (mark?.text === ',') return isLeftBoundary(tokens, at - 1) && tokens[at - 1]?.text !== ')' ? last : at - 1;
		if (mark?.kind === 'punctuation' && !/^[-'’]$/.test(mark.text)) return last;
	}
	return last;
}
