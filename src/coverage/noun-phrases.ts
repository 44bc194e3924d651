/**
 * Phrases of a sentence that can name what it is about: what stands behind an article, a preposition or a possessive and
 * ends on a noun, as far as word order and form tell: "the grain deal", "of heating oil"; not "deal collapsed".
 */
import type { Token } from '../annotate/mention.ts';
import { isPossessive } from '../annotate/words.ts';
import { isContent } from '../classify/claims/located.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';

const OPENS =
	/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|some|every|each|both|of|in|on|at|by|for|with|from|into|over|about|between|against|under|toward|towards|during|after|before|through|without|within|across|among|than)$/;
/** Behind these a word in -s is a verb: "the plan calls the". */
const OBJECT = /^(?:the|a|an|this|that|his|her|its|their|our|him|them|it|us|to)$/;
const LONGEST = 3;

/** `tokens` with null for those that belong to a name. */
export function nounPhrasesIn(tokens: readonly (Token | null)[]): readonly (readonly Token[])[] {
	return tokens.flatMap((token, at) => {
		const before = tokens[at - 1];
		if (token === null || !before || !(OPENS.test(before.normal) || isPossessive(before))) return [];
		const phrase = phraseFrom(tokens, at);
		return phrase.length === 0 ? [] : [phrase.slice(-LONGEST)];
	});
}

function phraseFrom(tokens: readonly (Token | null)[], from: number): readonly Token[] {
	const phrase: Token[] = [];
	for (const token of tokens.slice(from, from + 2 * LONGEST)) {
		if (token === null || !isNameable(token) || (phrase.length > 0 && isPast(token))) break;
		phrase.push(token);
	}
	const after = tokens[from + phrase.length];
	const [last] = phrase.slice(-1);
	// "of our reporters saw": what goes on into a name or ends on a participle is no phrase by itself.
	if (after === null || last === undefined || isPast(last)) return [];
	const isVerb = phrase.length > 1 && /s$/.test(last.normal) && OBJECT.test(after?.normal ?? '');
	const found = isVerb ? phrase.slice(0, -1) : phrase;
	return /ing$/.test(found.at(-1)?.normal ?? '') && !NOUNS_IN_ING.has(found.at(-1)?.normal ?? '') ? [] : found;
}

/** Of words in -ing those that are nouns in news; the rest go on to something: "of reining in". */
const NOUNS_IN_ING = new Set(
	(
		'meeting building hearing shooting housing funding training ruling warning killing bombing briefing crossing ' +
		'gathering landing opening rating savings spending spring string thing trading understanding wedding wing king ' +
		'flooding fighting filing finding holding hiring lending licensing listing mining offering parking polling ' +
		'pricing recording reporting sentencing smuggling stabbing trafficking turning voting wording evening morning ' +
		'beginning ending feeling standing setting clearing dumping fishing drilling farming banking advertising marketing'
	).split(' '),
);

function isNameable(token: Token): boolean {
	return isContent(token) && !FUNCTION_WORDS.has(token.normal) && !/ly$/.test(token.normal) && token.text.length > 1;
}

/** "collapsed", "fell": not a plural, and no word in -ing. */
function isPast({ normal, lemma }: Token): boolean {
	return normal !== lemma && !/(?:s|ing|men|people|children|ion)$/.test(normal);
}
