/** What was reported before and no longer is: "was first reported killed", "earlier reports spoke of four". */
import type { QuantityMention, Token } from '../../annotate/mention.ts';
import { COUNTING, FORMER, TELLING } from '../../lexicon/change-verbs.ts';
import type { Located } from './located.ts';

/** How far behind "first reported" what was reported stands: "earlier reports had put the toll at four". */
const TOLD_WITHIN = 7;

/** Whether a word stands behind "first reported", "earlier reports": the report does not say it now. */
export function isToldBefore(tokens: readonly Token[], at: number, telling = TELLING): boolean {
	const before = tokens.slice(Math.max(0, at - TOLD_WITHIN), at);
	const mark = before.findLastIndex(({ text }) => /^[.,;:]$/.test(text));
	return before.some(
		({ normal }, place) => place > mark && FORMER.has(normal) && telling.has(before[place + 1]?.lemma ?? ''),
	);
}

/** "had earlier spoken of six", "first reports put the toll at 20". */
export const isCountedBefore = ({ sentence, first }: Located<QuantityMention>): boolean =>
	isToldBefore(sentence.tokens, first, COUNTING);
