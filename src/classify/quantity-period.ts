/** Of which period and of which part a number is told: last year's figure is not this year's, nor a section's the whole's. */
import { mentionsOf, type QuantityMention } from '../annotate/mention.ts';
import { overlaps } from '../annotate/words.ts';
import { clauseAround, stretchOfClause } from './clause.ts';
import type { Located } from './located.ts';

/** "last year", "in 2018", "since March", "a year earlier": a period that has passed; the day of the event is none. */
export function periodOf({ sentence, first }: Located<QuantityMention>): 'past' | 'now' {
	const clause = clauseAround(sentence, first);
	const stretch = stretchOfClause(clause);
	const times = mentionsOf(sentence, 'time').filter((time) => overlaps(time, stretch));
	const isPast = times.some(({ grain, text }) => grain === 'year' || /^(?:last|past|previous)\b/i.test(text));
	return isPast || clause.tokens.some(({ normal }) => PAST.has(normal)) ? 'past' : 'now';
}

const PAST = new Set(['earlier', 'ago', 'previous', 'previously', 'since', 'before']);

const PARTS = new Set('section part phase portion segment tranche stage'.split(' '));

/** "the first section of the tram line would cost". */
export function isPart({ sentence, first }: Located<QuantityMention>): boolean {
	return clauseAround(sentence, first).tokens.some(({ lemma }) => PARTS.has(lemma));
}
