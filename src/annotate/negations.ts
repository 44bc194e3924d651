/** Negation cues with the words they deny. */
import { isDenyingWord, isNegationCue } from '../lexicon/negation-cues.ts';
import type { NegationMention } from './mention.ts';
import { scopeFrom } from './scope.ts';
import { TRAIT } from './traits.ts';
import { has, stretchOf, type TokenizedSentence } from './words.ts';

export function negationsIn(sentence: TokenizedSentence): NegationMention[] {
	const mentions: NegationMention[] = [];
	const { tokens } = sentence;
	tokens.forEach((token, at) => {
		if (!has(token, TRAIT.denial)) return;
		// "No. 2" counts, "no" denies.
		const isCue = isNegationCue(token.normal, tokens[at + 1]?.normal) && !token.text.endsWith('.');
		if (!isCue && !isDenyingWord(token.lemma)) return;
		const stretch = stretchOf(sentence, at, at);
		mentions.push({ kind: 'negation', ...stretch, scope: scopeFrom(tokens, at + 1) ?? stretch });
	});
	return mentions;
}
