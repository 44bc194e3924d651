/** What a quantity is used for in its sentence, by the words beside it: a delay, an age, a span; deaths or injuries. */
import type { QuantityMention, Token } from '../annotate/mention.ts';
import { outcomeOf } from '../lexicon/counted-outcomes.ts';
import type { Stretch } from '../model.ts';
import type { Located } from './located.ts';

/** "an hour beforehand", "45 minutes before", "35 years ago", "two days later", "76 years old"; else a plain amount. */
export type Purpose = 'before' | 'after' | 'ago' | 'age' | 'plain';

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
	old: 'age',
};

export function purposeOf(quantity: Located<QuantityMention>): Purpose {
	const next = wordAfter(quantity);
	return (next && quantity.mention.dimension === 'duration' && PURPOSES[next.normal]) || 'plain';
}

/** The mention together with the word that tells its use: "an hour beforehand". */
export function withPurpose(quantity: Located<QuantityMention>): Stretch {
	const next = wordAfter(quantity);
	if (!next || purposeOf(quantity) === 'plain') return quantity.mention;
	return { start: quantity.mention.start, end: next.end };
}

function wordAfter({ sentence, after }: Located<QuantityMention>): Token | undefined {
	return sentence.tokens[after];
}

/** How far from a number the word stands that says what became of those counted. */
const REACH = 5;

/** "leaving more than 1,100 people dead" → "dead"; undefined where nothing near the number says so. */
export function outcomeAround({ sentence, first, after }: Located<QuantityMention>): string | undefined {
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
