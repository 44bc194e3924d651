/** Amounts a week, a month, a year: brought to a year, so that "$1,000 a week" can be held against "$50,400 a year". */
import type { QuantityMention } from '../annotate/mention.ts';
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

/** The amount, brought to a year where it is one a week or a month. */
export function amountOf({ per, low, high }: QuantityMention): Range {
	const times = (per !== null && PERIODS[per]) || 1;
	return { low: low * times, high: high * times };
}
