/** Negation cues with the words they deny. */
import { isDenyingWord, isNegationCue, lastsUntil } from '../lexicon/negation-cues.ts';
import type { NegationMention, Token } from './mention.ts';
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
	if (token === undefined || isAnswer(tokens, at) || isInName(tokens, at)) return false;
	if (isNegationCue(token.normal, next?.normal)) return !token.text.endsWith('.');
	return isDenyingWord(token.lemma, next?.normal);
}

/** "No, I am not going": a "no" that answers denies nothing of what follows it. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.normal !== 'no' || !/^[.,!—–]$/.test(tokens[at + 1]?.text ?? '')) return false;
	return at === 0 || tokens[at - 1]?.kind === 'punctuation';
}

/** In tokens. Longer than half of nearly all sentences, so that in a report all of the sentence counts. */
const NAMES_WITHIN = 100;

/** "the Never Again campaign": between capitals in a sentence of small letters it is a part of a name. */
function isInName(tokens: readonly Token[], at: number): boolean {
	const isWritten = (token: Token | undefined) => token !== undefined && has(token, TRAIT.capital);
	if (at === 0 || !isWritten(tokens[at]) || !isWritten(tokens[at + 1]) || tokens[at - 1]?.kind !== 'word') return false;
	// Of a list without stops what stands around the word will do.
	const words = tokens.slice(Math.max(1, at - NAMES_WITHIN), at + NAMES_WITHIN).filter(({ kind }) => kind === 'word');
	return words.filter(isWritten).length <= words.length / 2;
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
