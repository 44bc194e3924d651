/** Times counted from the day of the report: "yesterday", "last November", "two days ago", "the end of last year". */
import { MONTHS, SEASONS } from '../lexicon/calendar.ts';
import { addDays, addMonths, type Days, isoDay, monthOf, wholeMonth, wholeWeek, wholeYear, yearOf } from './days.ts';
import type { Token } from './mention.ts';
import { numberAt } from './numbers.ts';
import type { TimeFound } from './times.ts';

export function relativeAt(tokens: readonly Token[], at: number, today: string | null): TimeFound | null {
	return (
		dayWord(tokens, at, today) ??
		partOfPeriod(tokens, at, today) ??
		periodAt(tokens, at, today) ??
		agoAt(tokens, at, today)
	);
}

const DAY_WORDS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

function dayWord(tokens: readonly Token[], at: number, today: string | null): TimeFound | null {
	const word = tokens[at]?.normal ?? '';
	const away = Object.hasOwn(DAY_WORDS, word) ? DAY_WORDS[word] : undefined;
	if (away === undefined) return null;
	const date = today === null ? null : addDays(today, away);
	return { next: at + 1, grain: 'relative', value: word, days: date === null ? null : { from: date, to: date } };
}

const AWAY: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1 };

/** "last year", "this month", "next week", "last November", "last summer". */
function periodAt(tokens: readonly Token[], at: number, today: string | null): TimeFound | null {
	const which = tokens[at]?.normal ?? '';
	const away = Object.hasOwn(AWAY, which) ? AWAY[which] : undefined;
	const unit = tokens[at + 1]?.normal ?? '';
	if (away === undefined) return null;
	const month = MONTHS.get(unit);
	const season = SEASONS.get(unit);
	const isPeriod = /^(?:year|month|week|weekend|night|quarter|decade|century)$/.test(unit);
	if (!isPeriod && month === undefined && season === undefined) return null;
	const days = today === null ? null : (period(unit, today, away) ?? namedPeriod(month ?? season, today, away));
	return { next: at + 2, grain: month === undefined ? 'relative' : 'month', value: `${which} ${unit}`, days };
}

function period(unit: string, today: string, away: number): Days | null {
	switch (unit) {
		case 'year':
			return wholeYear(yearOf(today) + away);
		case 'month':
			return wholeMonth(yearOf(today), monthOf(today) + away);
		case 'week':
			return wholeWeek(today, away);
		case 'weekend':
			return { from: addDays(wholeWeek(today, away).from, 5), to: wholeWeek(today, away).to };
		case 'night':
			return { from: addDays(today, away), to: addDays(today, away) };
		case 'quarter':
			return quarter(yearOf(today), Math.floor((monthOf(today) - 1) / 3) + away);
		default:
			return null;
	}
}

const quarter = (year: number, index: number): Days => ({
	from: isoDay(year, index * 3 + 1, 1),
	to: wholeMonth(year, index * 3 + 3).to,
});

/** "last November" in June is the one of the year before; in December it is the month just past. */
function namedPeriod(months: number | readonly [number, number] | undefined, today: string, away: number): Days | null {
	if (months === undefined) return null;
	const [first, last] = typeof months === 'number' ? [months, months] : months;
	const length = (last - first + 12) % 12;
	const inYear = (year: number): Days => ({ from: isoDay(year, first, 1), to: wholeMonth(year, first + length).to });
	const thisYear = inYear(yearOf(today));
	if (away < 0) return thisYear.to < today ? thisYear : inYear(yearOf(today) - 1);
	if (away > 0) return thisYear.from > today ? thisYear : inYear(yearOf(today) + 1);
	return thisYear;
}

/** "early last year", "the end of last month", "late 2016", "earlier this week". */
function partOfPeriod(tokens: readonly Token[], at: number, today: string | null): TimeFound | null {
	const part = tokens[at]?.normal ?? '';
	if (!/^(?:early|earlier|late|later|mid|end|beginning)$/.test(part)) return null;
	const isNoun = part === 'end' || part === 'beginning';
	let next = at + 1;
	if (tokens[next]?.text === '-') next++;
	if (isNoun && tokens[next]?.normal === 'of') next++;
	if (isNoun && tokens[next]?.normal === 'the') next++;
	const whole = periodAt(tokens, next, today);
	if (whole === null) return null;
	const side = /^(?:earl|begin)/.test(part) ? 'early' : /^(?:late|end)/.test(part) ? 'late' : 'mid';
	return { ...whole, value: part === 'earlier' || part === 'later' ? whole.value : `${side} ${whole.value}` };
}

/** "two days ago", "a year ago", "half a century ago". */
function agoAt(tokens: readonly Token[], at: number, today: string | null): TimeFound | null {
	const isArticle = /^an?$/.test(tokens[at]?.normal ?? '');
	const number = numberAt(tokens, at) ?? (isArticle ? { value: 1, next: at + 1, vague: null } : null);
	if (number === null) return null;
	const unit = tokens[number.next]?.lemma ?? '';
	if (tokens[number.next + 1]?.normal !== 'ago' || !/^(?:day|week|month|year|decade|hour|minute)$/.test(unit))
		return null;
	const days = today === null || number.vague !== null ? null : daysAgo(today, number.value, unit);
	return {
		next: number.next + 2,
		grain: 'relative',
		value: `${number.vague === null ? number.value : (tokens[at]?.normal ?? '')} ${unit} ago`,
		days,
	};
}

/** As exact as its unit: "two days ago" is a day, "three years ago" any time of that year or so. */
function daysAgo(today: string, value: number, unit: string): Days | null {
	const whole = Math.round(value);
	switch (unit) {
		case 'hour':
		case 'minute':
			return value < 24 ? { from: addDays(today, -1), to: today } : null;
		case 'day':
			return { from: addDays(today, -whole), to: addDays(today, -whole) };
		case 'week':
			return { from: addDays(today, -7 * whole - 3), to: addDays(today, -7 * whole + 3) };
		case 'month':
			return { from: addDays(addMonths(today, -whole), -15), to: addDays(addMonths(today, -whole), 15) };
		default: {
			const years = unit === 'decade' ? 10 * whole : whole;
			const centre = addMonths(today, -12 * years);
			return { from: addMonths(centre, -6), to: addMonths(centre, 6) };
		}
	}
}
