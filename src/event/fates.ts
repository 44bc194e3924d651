/** What became of those a number counts: the dead of one report answer the dead of another, never the missing. */
import type { QuantityMention } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import type { Located } from '../classify/claims/located.ts';
import { locateIn } from '../classify/claims/located.ts';
import { outcomeOf } from '../lexicon/counted-outcomes.ts';

/** Outcomes that people have of which nobody has two: a count of one is never a count of another. */
const FATES = new Set(['dead', 'hurt', 'missing', 'trapped', 'rescued']);
/** "lost their lives" tells no loss of money. */
const LIFE = /^(?:life|lives)$/;
/** How far from a number the word stands that says what became of those counted. */
const REACH = 5;

export function fateOf({ sentence, first, after }: Located<QuantityMention>): string | null {
	const behind = sentence.tokens.slice(after, after + REACH);
	if (behind.some(({ normal }) => LIFE.test(normal)) && behind.some(({ lemma }) => outcomeOf(lemma) === 'loss'))
		return 'dead';
	for (const { lemma, normal } of [...behind, ...sentence.tokens.slice(Math.max(0, first - REACH), first).reverse()]) {
		// "unaccounted" is listed as it is written.
		const outcome = outcomeOf(lemma) ?? outcomeOf(normal);
		if (outcome !== undefined) return FATES.has(outcome) ? outcome : null;
	}
	return null;
}

/** "two more bodies", "another three": what comes to a total that the same sentence gives. */
export function isAddition(quantity: Located<QuantityMention>): boolean {
	const { sentence, first, after, mention } = quantity;
	const isMore =
		/^(?:more|other|others|further|additional)$/.test(sentence.tokens[after]?.normal ?? '') ||
		/^(?:another|further)$/.test(sentence.tokens[first - 1]?.normal ?? '');
	if (!isMore) return false;
	const fate = fateOf(quantity);
	return mentionsOf(sentence, 'quantity').some(
		(other) =>
			other.start !== mention.start &&
			other.dimension === mention.dimension &&
			fateOf(locateIn(quantity.place, sentence, other)) === fate,
	);
}
