/**
 * Whether exchanged words turn the sense: a negation that only one side has, or words that exclude each other.
 *
 * Two turns cancel out: "not alive" and "dead" agree.
 */
import type { Token } from '../annotate/mention.ts';
import { areAntonyms } from '../lexicon/antonyms.ts';
import { isNegationCue } from '../lexicon/negation-cues.ts';
import type { Sides } from '../model.ts';
import type { Change } from './wording.ts';

/** The words that oppose each other. For a negation the side without one has none. */
export interface Opposition extends Sides<Token | null> {
	readonly by: 'negation' | 'antonym';
}

/** What turns the sense between two stretches in each other's place; null where nothing does. */
export function oppositionIn(change: Change): Opposition | null {
	const negations = { a: negationsIn(change.a), b: negationsIn(change.b) };
	const antonyms = antonymsIn(change);
	const negated = (negations.a.length - negations.b.length) % 2 !== 0;
	if (negated === antonyms.length % 2 > 0) return null;
	if (!negated) return antonyms[0] ?? null;
	return { by: 'negation', a: negations.a[0] ?? null, b: negations.b[0] ?? null };
}

function negationsIn(tokens: readonly Token[]): readonly Token[] {
	return tokens.filter(({ normal }, at) => isNegationCue(normal, tokens[at + 1]?.normal));
}

function antonymsIn({ a, b }: Change): readonly Opposition[] {
	return a.flatMap((one) => {
		const other = b.find((candidate) => opposed(one, candidate));
		return other ? [{ by: 'antonym' as const, a: one, b: other }] : [];
	});
}

const opposed = (a: Token, b: Token) => areAntonyms(a.normal, b.normal) || areAntonyms(a.lemma, b.lemma);
