/** What a quantity is used for in its sentence, by the words beside it: a delay, an age, a span; deaths or injuries. */
import type { QuantityMention, Token } from '../../annotate/mention.ts';
import { outcomeOf } from '../../lexicon/counted-outcomes.ts';
import type { Stretch } from '../../model.ts';
import { isContent, type Located } from './located.ts';
import { isNear } from '../correspondences/root.ts';
import { HEDGING_NUMBERS } from '../../lexicon/number-words.ts';

/**
 * "an hour beforehand", "45 minutes before", "35 years ago", "two days later", "76 years old"; what was before a change
 * ("from 62 to 64", "65 instead of 62"); else a plain amount.
 */
export type Purpose = 'before' | 'after' | 'ago' | 'age' | 'origin' | 'plain';

const PURPOSES: Readonly<Record<string, Purpose>> = {
	before: 'before',
	beforehand: 'before',
	earlier: 'before',
	prior: 'before',
	previously: 'before',
	after: 'after',
	afterward: 'after',
	afterwards: 'after',
	later: 'after',
	ago: 'ago',
};

export function purposeOf(quantity: Located<QuantityMention>): Purpose {
	if (quantity.mention.of === 'age') return 'age';
	if (isOrigin(quantity)) return 'origin';
	const next = wordAfter(quantity);
	return (next && quantity.mention.dimension === 'duration' && PURPOSES[next.normal]) || 'plain';
}

/** Words between "instead of" and its number: "instead of the usual 60-vote threshold". */
const DETERMINERS = new Set('the a an its their his her usual normal original current previous earlier'.split(' '));

/** "from 62", "instead of the usual 62", "compared with 62". */
function isOrigin({ sentence: { tokens }, first }: Located<QuantityMention>): boolean {
	const at = tokens.findLastIndex(({ normal }, place) => place < first && !DETERMINERS.has(normal));
	const [before, link] = [tokens[at - 1]?.normal, tokens[at]?.normal];
	if (link === 'from') return true;
	return (
		(link === 'of' && before === 'instead') ||
		(link === 'than' && before === 'rather') ||
		(before === 'compared' && (link === 'with' || link === 'to'))
	);
}

/** The mention together with the word that tells its use: "an hour beforehand", "43-year-old". */
export function withPurpose(quantity: Located<QuantityMention>): Stretch {
	const { sentence, after, mention } = quantity;
	const purpose = purposeOf(quantity);
	if (purpose === 'plain' || purpose === 'origin') return mention;
	if (purpose !== 'age') return { start: mention.start, end: wordAfter(quantity)?.end ?? mention.end };
	const old = sentence.tokens.slice(after, after + 2).find(({ normal }) => normal === 'old');
	return { start: mention.start, end: old?.end ?? mention.end };
}

function wordAfter({ sentence, after }: Located<QuantityMention>): Token | undefined {
	return sentence.tokens[after];
}

/** How many words behind "after" name the event that is counted from. */
const NAMED_WITHIN = 8;

/** "one week after the army withdrew" / "three weeks after the rebels took the city": told from two events. */
export function followOtherEvents(a: Located<QuantityMention>, b: Located<QuantityMention>): boolean {
	const [own, others] = [eventCountedFrom(a), eventCountedFrom(b)];
	if (own.length === 0 || others.length === 0) return false;
	const known = new Set(others.map(({ lemma }) => lemma));
	return !own.some(({ lemma }) => known.has(lemma) || isNear(lemma, known));
}

/** The content words behind "two days after", "an hour before". */
function eventCountedFrom(quantity: Located<QuantityMention>): readonly Token[] {
	const link = wordAfter(quantity)?.normal ?? '';
	if (quantity.mention.dimension !== 'duration' || !/^(?:after|before|since)$/.test(link)) return [];
	const from = quantity.after + 1;
	return quantity.sentence.tokens.slice(from, from + NAMED_WITHIN).filter(isContent);
}

/** How far from a number the word stands that says what became of those counted. */
const REACH = 5;

/** The word right before a number, but for words that only hedge it: "killed at least another 12". */
function actBefore({ sentence: { tokens }, first }: Located<QuantityMention>): Token | undefined {
	let at = first - 1;
	while (HEDGING.has(tokens[at]?.normal ?? '')) at -= 1;
	return tokens[at];
}

const HEDGING: ReadonlySet<string> = new Set([...HEDGING_NUMBERS, 'another', 'up', 'to']);

/** "leaving more than 1,100 people dead" → "dead"; undefined where nothing near the number says so. */
export function outcomeAround(quantity: Located<QuantityMention>): string | undefined {
	const { sentence, first, after } = quantity;
	// "Killed 12 people and injured 30": the act before the number is nearer than the one in the next clause.
	const beside = outcomeOf(sentence.tokens[after]?.lemma ?? '') ?? outcomeOf(actBefore(quantity)?.lemma ?? '');
	if (beside !== undefined) return beside;
	const nearest = [
		...sentence.tokens.slice(after, after + REACH),
		...sentence.tokens.slice(Math.max(0, first - REACH), first).reverse(),
	];
	for (const { lemma } of nearest) {
		const outcome = outcomeOf(lemma);
		if (outcome !== undefined) return outcome;
	}
	return undefined;
}
