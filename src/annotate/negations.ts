/** Negation cues with the words they deny. */
import { isDenyingWord, isNegationCue } from '../lexicon/negation-cues.ts';
import type { NegationMention, Token } from './mention.ts';
import { scopeFrom } from './scope.ts';
import { TRAIT } from './traits.ts';
import { has, stretchOf, type TokenizedSentence } from './words.ts';

export function negationsIn(sentence: TokenizedSentence): NegationMention[] {
	const mentions: NegationMention[] = [];
	const { tokens } = sentence;
	tokens.forEach((token, at) => {
		if (!has(token, TRAIT.denial) || !isDenial(tokens, at)) return;
		const stretch = stretchOf(sentence, at, at);
		mentions.push({ kind: 'negation', ...stretch, scope: scopeFrom(tokens, at + 1) ?? stretch });
	});
	return mentions;
}

/** Whether the word at `at` denies something: "not", "isn't", "failed to"; in "No. 2" and "a power failure" nothing is. */
export function isDenial(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === undefined) return false;
	if (isNegationCue(token.normal, next?.normal)) return !token.text.endsWith('.');
	return isDenyingWord(token.lemma, next?.normal);
}
