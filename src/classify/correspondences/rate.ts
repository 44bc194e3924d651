/** Amounts a week, a month, a year: brought to a year, so that "$1,000 a week" can be held against "$50,400 a year". */
import type { QuantityMention } from '../../annotate/mention.ts';
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

const NAMES: readonly (readonly [name: string, seconds: number])[] = [
	['days', 86_400],
	['hours', 3600],
	['minutes', 60],
	['seconds', 1],
];

/** A sum of durations, in seconds, as a reader would write it: "11 hours". */
export function inWords(seconds: number): string {
	const [name, unit] = NAMES.find(([, unit]) => seconds >= 2 * unit) ?? ['seconds', 1];
	return `${Number((seconds / unit).toFixed(1))} ${name}`;
}

/** "$1,000 a week" → "$1,000 a week is 52,180 a year", where the other amount is one a year; else empty. */
export function broughtTogether(x: QuantityMention, y: QuantityMention): string {
	if (x.per === y.per) return '';
	const one = x.per === 'year' ? y : x;
	const yearly = Math.round(one.value * ((one.per !== null && PERIODS[one.per]) || 1));
	return `; ${oneLineOf(one)} is ${yearly.toLocaleString('en-US')} a year`;
}

const oneLineOf = ({ text, per }: QuantityMention) => (text.endsWith(per ?? '') ? text : `${text} a ${per}`);
