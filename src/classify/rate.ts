/** Amounts a week, a month, a year: brought to a year, so that "$1,000 a week" can be held against "$50,400 a year". */
import type { QuantityMention, Token } from '../annotate/mention.ts';
import type { Located } from './located.ts';
import type { Range } from './ranges.ts';

/** How often each period goes into a year. */
const PERIODS: Readonly<Record<string, number>> = {
	hour: 8766,
	day: 365.25,
	week: 52.18,
	month: 12,
	quarter: 4,
	year: 1,
	decade: 0.1,
};

const ADVERBS: Readonly<Record<string, string>> = {
	hourly: 'hour',
	daily: 'day',
	weekly: 'week',
	monthly: 'month',
	quarterly: 'quarter',
	yearly: 'year',
	annually: 'year',
	annual: 'year',
};

const EACH = new Set(['a', 'an', 'per', 'each', 'every']);

/** A period is told within so many words after its amount: "$1,000 in rent a month". */
const REACH = 5;

export interface Rate extends Range {
	readonly period: string;
}

/** The amount brought to a year, with the period as written; null for an amount that is no rate. */
export function rateOf({ mention, sentence, after }: Located<QuantityMention>): Rate | null {
	if (mention.dimension !== 'money' && mention.dimension !== 'count') return null;
	const period = periodIn(sentence.tokens.slice(after, after + REACH));
	const times = period === null ? undefined : PERIODS[period];
	return period === null || times === undefined
		? null
		: { period, low: mention.low * times, high: mention.high * times };
}

/** The first period named, unless another number or a mark comes before it: "12 people, a year after". */
function periodIn(tokens: readonly Token[]): string | null {
	for (const [i, { kind, normal, lemma }] of tokens.entries()) {
		if (kind !== 'word') return null;
		const adverb = ADVERBS[normal];
		if (adverb !== undefined) return adverb;
		const before = tokens[i - 1];
		if (PERIODS[lemma] === undefined || normal !== lemma || !before || !EACH.has(before.normal)) continue;
		const next = tokens[i + 1]?.normal;
		// "met 12 people a year ago", "a day after"
		return next === 'ago' || next === 'after' || next === 'before' || next === 'later' || next === 'earlier'
			? null
			: lemma;
	}
	return null;
}
