/** Negation cues with the words they deny. */
import { isDenyingWord, isNegationCue, lastsUntil } from '../lexicon/negation-cues.ts';
import type { NegationMention, Token } from './mention.ts';
import { isInName } from './cue-in-name.ts';
import { endOfClause, scopeFrom } from './scope.ts';
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
	const isCue = isNegationCue(token.normal, next?.normal) && !token.text.endsWith('.');
	if (!isCue && !isDenyingWord(token.lemma, next?.normal)) return false;
	return !isAnswer(tokens, at) && !isInName(tokens, at);
}

/** "No, I am not going": a "no" that answers denies nothing of what follows it. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.normal !== 'no' || !/^[.,!—–]$/.test(tokens[at + 1]?.text ?? '')) return false;
	return at === 0 || tokens[at - 1]?.kind === 'punctuation';
}

const PUTTING_OFF = new Set(['until', 'before']);

/**
 * Whether the denial at `at` only puts off what it governs: "does not take effect until January" and "will not open before May" say
 * that it does, and when; "did not wait until January" denies the waiting.
 */
export function isPuttingOff(tokens: readonly Token[], at: number): boolean {
	const end = endOfClause(tokens, at + 1);
	return (
		PUTTING_OFF.has(tokens[end]?.normal ?? '') && !tokens.slice(at + 1, end).some(({ lemma }) => lastsUntil(lemma))
	);
}
