/** Whose age an age is. */
import type { QuantityMention, Token } from '../../annotate/mention.ts';
import { isContent, type Located } from './located.ts';

/** Both ages may be one person's: the words beside them share one, or one of them says only "the 60-year-old". */
export function mayBeOfOne(a: Located<QuantityMention>, b: Located<QuantityMention>): boolean {
	const [own, others] = [bearerOf(a), bearerOf(b)];
	return own.length === 0 || others.length === 0 || own.some((lemma) => others.includes(lemma));
}

/** "11-year-old girl", "Twenty-year-old Andrew Lopez"; "Marcus Harlan, 58"; "the new mayor, who is 34". */
const REACH = 4;

function bearerOf({ sentence, first, after }: Located<QuantityMention>): readonly string[] {
	const { tokens } = sentence;
	const old = tokens.slice(after, after + 2).findIndex(({ normal }) => normal === 'old');
	const words = old < 0 ? tokens.slice(Math.max(0, first - REACH), first) : nounPhrase(tokens, after + old + 1);
	return words.filter(isContent).map(({ lemma }) => lemma);
}

/** The words up to the next verb or mark, as far as they are few. */
function nounPhrase(tokens: readonly Token[], from: number): readonly Token[] {
	const behind = tokens.slice(from, from + REACH);
	const end = behind.findIndex((token) => !isContent(token) || /ed$/.test(token.normal));
	return end < 0 ? behind : behind.slice(0, end);
}
