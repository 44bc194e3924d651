/**
 * Whether other words stand in a quotation than were said: "a loss of steering" for "a loss of power".
 *
 * Who hears or translates a remark exchanges words for words of like meaning ("a significant risk", "a major risk"), and
 * may leave some out. A word that means something else was not said in one of the two.
 */
import type { Token } from '../../annotate/mention.ts';
import { likenessOfWords } from '../../lexicon/vectors.ts';
import type { Sides } from '../../model.ts';
import { isContent } from '../claims/located.ts';
import { respelt } from './respelling.ts';
import { sameRoot } from './root.ts';

/** More exchanged words than these are a rewording. */
const MOST_CONTENT = 2;
const MOST_WORDS = 3;
/** Cosines from here on are those of words that a listener may take for each other: "significantly", "materially". */
const LIKE_MEANING = 0.4;

export function isSubstitution(change: Sides<readonly Token[]>): boolean {
	if (respelt(change)) return false;
	const [a, b] = [contentOf(change.a), contentOf(change.b)];
	if (a.length === 0 || b.length === 0) return false;
	return a.every((x) => b.every((y) => meanOtherThings(x, y)));
}

function contentOf(tokens: readonly Token[]): readonly Token[] {
	const content = tokens.filter((token) => isContent(token) && token.kind === 'word');
	return tokens.length > MOST_WORDS || content.length > MOST_CONTENT ? [] : content;
}

/** Of a word that is not known nothing is claimed. */
function meanOtherThings({ lemma: x }: Token, { lemma: y }: Token): boolean {
	return !sameRoot(x, y) && (likenessOfWords(x, y) ?? 1) < LIKE_MEANING;
}
