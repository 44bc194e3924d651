/**
 * Whether exchanged words turn the sense: a negation that only one side has, or words that exclude each other.
 *
 * Two turns cancel out: "not alive" and "dead" agree.
 */
import type { Token } from '../../annotate/mention.ts';
import { isDenial } from '../../annotate/negations.ts';
import { TRAIT } from '../../annotate/traits.ts';
import { has } from '../../annotate/words.ts';
import { areAntonyms } from '../../lexicon/antonyms.ts';
import { isNegationCue, isNegativeWord } from '../../lexicon/negation-cues.ts';
import { UNITS_AND_TENS, VAGUE_NUMBERS } from '../../lexicon/numbers.ts';
import type { Sides } from '../../model.ts';
import { isContent } from '../claims/located.ts';
import { respelt } from './respelling.ts';

/** The words that oppose each other. For a negation the side without one has none. */
export interface Opposition extends Sides<Token | null> {
	readonly by: 'negation' | 'antonym';
}

/** What turns the sense between two stretches in each other's place; null where nothing does. */
export function oppositionIn(stretches: Sides<readonly Token[]>): Opposition | null {
	const antonyms = antonymsIn(stretches);
	// The "deny" of "did not deny" / "confirmed" is counted as an antonym already.
	const isAntonym = (token: Token) => antonyms.some(({ a, b }) => a === token || b === token);
	const negationsOf = (tokens: readonly Token[]) =>
		isPrefixAlone(tokens) ? tokens : negationsIn(tokens).filter((token) => !isAntonym(token));
	const negations = { a: negationsOf(stretches.a), b: negationsOf(stretches.b) };
	const negated = (negations.a.length - negations.b.length) % 2 !== 0;
	if (negated === antonyms.length % 2 > 0 || respelt(stretches)) return null;
	if (!negated) return antonyms[0] ?? null;
	const denial = { by: 'negation', a: negations.a[0] ?? null, b: negations.b[0] ?? null } as const;
	return deniesTheSame(stretches, negations) ? denial : null;
}

/**
 * "was deemed" / "was not deemed" differ by the denial alone. "was removed from the bill" / "was not in it" and "he wanted
 * to march" / "he couldn't" differ by more, and may come to the same.
 */
function deniesTheSame(stretches: Sides<readonly Token[]>, negations: Sides<readonly Token[]>): boolean {
	const rest = (side: 'a' | 'b') => stretches[side].filter((token) => !negations[side].includes(token));
	const [a, b] = [rest('a'), rest('b')];
	if ([...a, ...b].some(isNegativeWord)) return false;
	// "always" / "never", "five protesters" / "no protesters": how often or how many stands where the denial stands.
	const telling = (tokens: readonly Token[]) =>
		tokens.filter((token) => isContent(token) && !UNIVERSAL.has(token.normal) && !saysHowMany(token));
	const [contentA, contentB] = [telling(a), telling(b)];
	return contentA.length === contentB.length && contentA.length <= 1;
}

/** "Hardly anyone came" / "thousands of people came": the people are those of "anyone". */
const saysHowMany = ({ normal }: Token) =>
	UNITS_AND_TENS.has(normal) || VAGUE_NUMBERS.has(normal) || ANYBODY.has(normal);
const ANYBODY = new Set('people anyone anybody anything'.split(' '));

const UNIVERSAL = new Set('always ever all every everybody everyone everything everywhere both'.split(' '));

/** The words that deny something: "not", "isn't", "failed to"; of "neither … nor" the first, since the "nor" goes on with it. */
export function negationsIn(tokens: readonly Token[]): readonly Token[] {
	const denials = tokens.filter((token, at) => has(token, TRAIT.denial) && isDenial(tokens, at));
	return denials.filter(({ normal }, at) => normal !== 'nor' || at === 0);
}

/** "non-fatal" / "fatal": parted at its hyphen, the "non" alone was added. */
const isPrefixAlone = (tokens: readonly Token[]) => tokens.length === 1 && tokens[0]?.normal === 'non';

function antonymsIn({ a, b }: Sides<readonly Token[]>): readonly Opposition[] {
	return a.flatMap((one) => {
		const other = b.find((candidate) => opposed(one, candidate));
		return other ? [{ by: 'antonym' as const, a: one, b: other }] : [];
	});
}

/** "no" and "every" are antonyms, but a "no" has been counted as a negation already. */
function opposed(a: Token, b: Token): boolean {
	if (!areAntonyms(a.normal, b.normal) && !areAntonyms(a.lemma, b.lemma)) return false;
	return !isNegationCue(a.normal) && !isNegationCue(b.normal);
}
