/** Words that are a verb of saying or a noun, as they stand: "the report", "in response", "critics will note". */
import { ALSO_NOUNS } from '../lexicon/attribution.ts';
import type { Token } from './mention.ts';
import { isCapitalised, isPossessive } from './words.ts';

const DETERMINER = /^(?:the|a|an|this|that|his|her|its|their|our|my)$/;
const PRONOUN = /^(?:i|he|she|it|we|you|they|who)$/;
const FINITE = /^(?:is|was|were|are|has|have|had|will|would|can|could|may|might|must|should|do|does|did)$/;
/** What a phrase without a verb begins with: "in brief remarks", "after fresh claims". */
const PREPOSITION = /^(?:in|on|at|by|with|after|before|during|amid|despite|from|for|to|about|over|following)$/;
/** How many words a noun can stand behind what shows that it is one. */
const LONGEST_BEFORE = 12;

/** "the report", "in response", "State Department officials", "state television"; but "I hope", "critics will note". */
export function isNoun(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1]?.normal ?? '', tokens[at]];
	if (DETERMINER.test(before) || /^(?:of|in|no|any|own)$/.test(before)) return true;
	// "Holt's continued use of", but not "Holt's said".
	if (isPossessive(tokens[at - 1]) && token?.normal.endsWith('ed')) return true;
	// "A previously announced date"
	if (token?.normal.endsWith('ed') && /.ly$/.test(before) && DETERMINER.test(tokens[at - 2]?.normal ?? '')) return true;
	if (token === undefined || token.normal.endsWith('ing') || token.normal.endsWith('ed')) return false;
	if (!ALSO_NOUNS.has(token.lemma)) return false;
	return (
		isCapitalised(token) ||
		isPlural(tokens, at) ||
		(token.normal === token.lemma && !/^(?:i|we|you|they|will|would|to|could|not)$/.test(before))
	);
}

/**
 * What is written like the verb of "she" and is a plural: "Holt's comments", "other posts were filled", "remarks from the
 * mayor", "in brief remarks", "they could not hear the jokes".
 */
function isPlural(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token === undefined || !token.normal.endsWith('s') || token.normal === token.lemma) return false;
	if (before === undefined || isPossessive(before)) return before !== undefined;
	if (PRONOUN.test(before.normal)) return false;
	if (isCapitalised(before)) return isObject(tokens, at);
	return FINITE.test(next?.normal ?? '') || /^(?:from|of)$/.test(next?.normal ?? '') || isBehindVerb(tokens, at);
}

/** "Acknowledged the Norwegian talks": an article, and a verb or a preposition before it. */
function isObject(tokens: readonly Token[], noun: number): boolean {
	let at = noun - 1;
	while (at > 0 && (isCapitalised(tokens[at]) || tokens[at]?.text === '-')) at--;
	const before = tokens[at - 1]?.normal ?? '';
	return DETERMINER.test(tokens[at]?.normal ?? '') && (PREPOSITION.test(before) || /.ed$/.test(before));
}

/** Another verb stands in the clause, or it has no subject: a preposition before words without an article. */
function isBehindVerb(tokens: readonly Token[], noun: number): boolean {
	for (let at = noun - 1; at >= Math.max(0, noun - LONGEST_BEFORE); at--) {
		const { normal, kind } = tokens[at] as Token;
		if (kind === 'punctuation' && !/^[-'’]$/.test(normal)) return false;
		if (PREPOSITION.test(normal)) return !tokens.slice(at + 1, noun).some(mayBeSubject);
		if (FINITE.test(normal)) return PRONOUN.test(tokens[at - 1]?.normal ?? '');
	}
	return false;
}

const mayBeSubject = (token: Token) => DETERMINER.test(token.normal) || isCapitalised(token);
