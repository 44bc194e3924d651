/**
 * Which word a denial denies: one close behind it; or on each side of one and the same "not" another one, as where
 * competition that "does not veer into conflict" may be hard, and competition that "does not conflict" is none.
 */
import type { Token } from '../../annotate/mention.ts';
import { isNegationCue } from '../../lexicon/negation-cues.ts';
import type { Sides } from '../../model.ts';
import { isHeldBack } from './held-back.ts';
import { isContent } from './located.ts';

const LINKS = new Set('to into in on onto at with for from of about against over towards upon through'.split(' '));
/** Between "not" and "to" these change nothing: "will not be able to attend", "is not going to attend". */
const EMPTY = new Set('able go suppose mean set due'.split(' '));

/**
 * @param before the word that both sides keep right before the exchanged ones
 * @param after the word that both sides keep right behind them
 */
export function deniesAnotherWord(
	before: Token | undefined,
	{ a, b }: Sides<readonly Token[]>,
	after?: Token,
): boolean {
	if (before === undefined || after === undefined || !isContent(after)) return false;
	if (!isNegationCue(before.normal) || (a.length > 0 && b.length > 0)) return false;
	const [link, ...governing] = [...a, ...b].reverse();
	if (link === undefined || !LINKS.has(link.normal) || governing.length > 2) return false;
	return governing.some((token) => isContent(token) && !EMPTY.has(token.lemma) && !token.normal.endsWith('ly'));
}

const DENIAL_REACH = 3;

/** Whether one of the few words before the one at `at` denies it: "did not publicly deny", "refused to convict". */
export function isDeniedNearby(tokens: readonly Token[], at: number): boolean {
	for (let i = Math.max(0, at - DENIAL_REACH); i < at; i++) {
		if (isNegationCue(tokens[i]?.normal ?? '', tokens[i + 1]?.normal)) return true;
	}
	return isHeldBack(tokens, at);
}
