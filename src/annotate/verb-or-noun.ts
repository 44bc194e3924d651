/** Words that are a verb of saying or a noun, as they stand: "the report", "in response", "critics will note". */
import { ALSO_NOUNS } from '../lexicon/attribution.ts';
import type { Token } from './mention.ts';
import { isCapitalised, isPossessive } from './words.ts';

/** "the report", "in response", "State Department officials", "state television"; but "I hope", "critics will note". */
export function isNoun(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1]?.normal ?? '', tokens[at]];
	if (/^(?:the|a|an|this|that|his|her|its|their|our|my|of|in|no|any|own)$/.test(before)) return true;
	// "Holt's continued use of", but not "Holt's said".
	if (isPossessive(tokens[at - 1]) && token?.normal.endsWith('ed')) return true;
	if (token === undefined || token.normal.endsWith('ing') || token.normal.endsWith('ed')) return false;
	if (!ALSO_NOUNS.has(token.lemma)) return false;
	return (
		isCapitalised(token) ||
		(token.normal === token.lemma && !/^(?:i|we|you|they|will|would|to|could|not)$/.test(before))
	);
}
