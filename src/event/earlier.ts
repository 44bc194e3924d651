/**
 * Numbers that a report names and does not stand by: what was before a change, what others are measured by, what is denied.
 * "$540 million, up from $450 million", "57, compared with 41 a week earlier", "2.3 million, not 700,000". They are no
 * figures of the report's own.
 */
import type { QuantityMention, Token } from '../annotate/mention.ts';
import type { Located } from '../classify/claims/located.ts';
import { CHANGING, COMPARING, COUNTING, FORMER } from '../lexicon/change-verbs.ts';
import { HEDGING_NUMBERS } from '../lexicon/number-words.ts';

/** Words of a number that say nothing of it: "up from an estimated 9", "against about 40". */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set([
	...HEDGING_NUMBERS,
	...'a an its their his her roughly only just under less fewer as many much usual estimated'.split(' '),
]);

export function isEarlier(quantity: Located<QuantityMention>): boolean {
	return isBehindALink(quantity) || isGivenBefore(quantity) || isGivenBehind(quantity);
}

/** "up from 9", "compared with 9", ", against 9", "instead of 9", ", not 9". */
function isBehindALink({ sentence: { tokens }, first, after }: Located<QuantityMention>): boolean {
	const at = tokens.findLastIndex(({ normal }, place) => place < first && !BEFORE_NUMBERS.has(normal));
	const [before, link] = [tokens[at - 1], tokens[at]];
	if (link === undefined) return false;
	if (link.normal === 'from') return isOfAChange(tokens, at, after);
	if (/^(?:with|to)$/.test(link.normal)) return before?.normal === 'compared';
	if (link.normal === 'against') return isMark(before) || before?.normal === 'as';
	if (COMPARING.has(link.normal)) return true;
	if (link.normal === 'not') return isMark(before);
	return (
		(link.normal === 'of' && before?.normal === 'instead') || (link.normal === 'than' && before?.normal === 'rather')
	);
}

const isMark = (token: Token | undefined) => token !== undefined && /^[,;:(–—]$/.test(token.text);

/** How far before "from" the verb of the change stands: "rose on Monday from 9". */
const CHANGE_WITHIN = 6;

/** "up from 9", "from 9 to 12": but "from 340 supermarkets" is where something was taken. */
function isOfAChange(tokens: readonly Token[], from: number, after: number): boolean {
	const before = tokens.slice(Math.max(0, from - CHANGE_WITHIN), from);
	const since = before.slice(before.findLastIndex(({ text }) => /^[.;:]$/.test(text)) + 1);
	if (since.some(({ lemma, normal }) => CHANGING.has(normal) || CHANGING.has(lemma))) return true;
	return tokens[after]?.normal === 'to' && tokens[after + 1]?.kind === 'number';
}

/** How many words lie between "earlier estimate" and its number at most: "put at the time at". */
const GIVEN_WITHIN = 6;

/** "an earlier toll of 9", "its initial estimate was 9", "had first put the toll at 9", "the price had been put at 9". */
function isGivenBefore({ sentence: { tokens }, first }: Located<QuantityMention>): boolean {
	const before = sinceNumber(tokens.slice(Math.max(0, first - GIVEN_WITHIN), first));
	const former = before.findIndex(({ normal }) => FORMER.has(normal));
	return former >= 0 && before.slice(former).some(({ lemma }) => COUNTING.has(lemma));
}

/** "the 700,000 it had first reported", "the $950 million estimated in 2022", "9 in an earlier count". */
function isGivenBehind({ sentence: { tokens }, after }: Located<QuantityMention>): boolean {
	const behind = untilNumber(tokens.slice(after, after + GIVEN_WITHIN));
	const former = behind.findIndex(({ normal }) => FORMER.has(normal));
	return former >= 0 && behind.slice(former).some(({ lemma }) => COUNTING.has(lemma));
}

const endsHere = ({ kind, text }: Token) => kind === 'number' || /^[,.;:()–—“”"]$/.test(text);

function sinceNumber(tokens: readonly Token[]): readonly Token[] {
	return tokens.slice(tokens.findLastIndex(endsHere) + 1);
}

function untilNumber(tokens: readonly Token[]): readonly Token[] {
	const end = tokens.findIndex(endsHere);
	return end < 0 ? tokens : tokens.slice(0, end);
}
