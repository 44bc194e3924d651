/** Dates: "June 19, 2023", "19 June", "in November 2022", "since 2003", "the 1980s", "2023-06-19". */
import { MONTHS } from '../lexicon/calendar.ts';
import { type Days, daysBetween, isoDay, monthOf, wholeMonth, wholeYear, yearOf } from './days.ts';
import type { Token } from './mention.ts';
import type { TimeFound } from './times.ts';
import { isCapitalised, touches } from './words.ts';

/** Between the days that a date can mean, in its value: "2024-03-06 or 2024-06-03". */
export const EITHER_DAY = ' or ';

export function dateAt(tokens: readonly Token[], at: number, today: string | null): TimeFound | null {
	if (tokens[at]?.kind !== 'number') return monthFirst(tokens, at, today);
	return numericAt(tokens, at) ?? dayFirst(tokens, at, today) ?? decadeAt(tokens, at) ?? yearAt(tokens, at);
}

/** "2023-06-19", "6/19/2023" the American way, "19/6/2023" the other way, "6/7/2023" either way. */
function numericAt(tokens: readonly Token[], at: number): TimeFound | null {
	const mark = tokens[at + 1]?.text;
	if (mark !== tokens[at + 3]?.text || !touches(tokens[at], tokens[at + 1]) || !touches(tokens[at + 3], tokens[at + 4]))
		return null;
	const [first = '', second = '', third = ''] = [0, 2, 4].map((ahead) => tokens[at + ahead]?.text);
	if (mark === '-' && /^\d{4}$/.test(first)) return exactDay(at + 5, Number(first), Number(second), Number(third));
	if (mark === '/' && /^\d{4}$/.test(third)) return slashed(at + 5, Number(third), Number(first), Number(second));
	return null;
}

/** Whether day or month comes first only the country of the writer tells, where both could be a month. */
function slashed(next: number, year: number, first: number, second: number): TimeFound | null {
	const [american, other] = [exactDay(next, year, first, second), exactDay(next, year, second, first)];
	if (!american?.days || !other?.days) return american ?? other;
	const [from, to] = [american.value, other.value].sort() as [string, string];
	return from === to ? american : { ...american, value: `${from}${EITHER_DAY}${to}`, days: { from, to } };
}

function exactDay(next: number, year: number, month: number, day: number): TimeFound | null {
	if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
	const date = isoDay(year, month, day);
	return { next, grain: 'day', value: date, days: { from: date, to: date } };
}

/** "June 19, 2023", "June 19", "June 2023", "June". */
function monthFirst(tokens: readonly Token[], at: number, today: string | null): TimeFound | null {
	const month = monthAt(tokens, at);
	if (month === null) return null;
	const day = dayNumber(tokens[at + 1]);
	// "June 19 and 20" begins on the first of them; "June 19,000" is no date.
	if (day === null) return monthAlone(tokens, at, month, today);
	const comma = tokens[at + 2]?.text === ',' ? at + 3 : at + 2;
	const year = yearNumber(tokens[comma]);
	if (year !== null) return exactDay(comma + 1, year, month, day);
	return dayWithoutYear(at + 2, month, day, today);
}

/** "19 June 2023", "the 19th of June". */
function dayFirst(tokens: readonly Token[], at: number, today: string | null): TimeFound | null {
	const day = dayNumber(tokens[at]);
	if (day === null) return null;
	const monthIndex = tokens[at + 1]?.normal === 'of' ? at + 2 : at + 1;
	const month = monthAt(tokens, monthIndex);
	if (month === null || isCountBefore(tokens, at, monthIndex)) return null;
	const year = yearNumber(tokens[monthIndex + 1]);
	return year === null ? dayWithoutYear(monthIndex + 1, month, day, today) : exactDay(monthIndex + 2, year, month, day);
}

/** "the 19 Sept. 11 hijackers" are nineteen; "on 19 June 10 people died" on the nineteenth. */
function isCountBefore(tokens: readonly Token[], at: number, monthIndex: number): boolean {
	return dayNumber(tokens[monthIndex + 1]) !== null && tokens[at - 1]?.normal !== 'on';
}

/** The year that brings the day nearest to today. */
function dayWithoutYear(next: number, month: number, day: number, today: string | null): TimeFound {
	const value = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	if (today === null) return { next, grain: 'day', value, days: null };
	const nearest = nearestYear(today, (year) => isoDay(year, month, day));
	return { next, grain: 'day', value: nearest, days: { from: nearest, to: nearest } };
}

function nearestYear(today: string, inYear: (year: number) => string): string {
	const dates = [-1, 0, 1].map((away) => inYear(yearOf(today) + away));
	const distance = (date: string) => Math.abs(daysBetween(today, date));
	return dates.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}

function monthAlone(tokens: readonly Token[], at: number, month: number, today: string | null): TimeFound | null {
	const behind = tokens[at + 1]?.text === ',' || tokens[at + 1]?.normal === 'of' ? at + 2 : at + 1;
	const year = yearNumber(tokens[behind]);
	const name = MONTH_NAMES[month - 1] ?? '';
	if (year !== null)
		return {
			next: behind + 1,
			grain: 'month',
			value: `${year}-${String(month).padStart(2, '0')}`,
			days: wholeMonth(year, month),
		};
	if (isDoubtful(tokens, at)) return null;
	return { next: at + 1, grain: 'month', value: name, days: today === null ? null : lastMonthOfName(today, month) };
}

/** News looks back: "in November" written in June is last November; the present month is this one. */
function lastMonthOfName(today: string, month: number): Days {
	return wholeMonth(month > monthOf(today) ? yearOf(today) - 1 : yearOf(today), month);
}

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

function monthAt(tokens: readonly Token[], at: number): number | null {
	const token = tokens[at];
	return token !== undefined && isCapitalised(token) ? (MONTHS.get(token.normal) ?? null) : null;
}

/** "may", "march", "mar", "sun": a month only beside a day, a year or a preposition. */
function isDoubtful(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:may|march|mar|dec|jan|apr|jun|sep|april|june|august)$/.test(tokens[at]?.normal ?? '')) return false;
	return !/^(?:in|since|until|by|last|next|this|early|late|mid|from|during|through|of|between|before|after|for|and|to|-)$/.test(
		tokens[at - 1]?.normal ?? '',
	);
}

function dayNumber(token: Token | undefined): number | null {
	const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.text ?? '')?.[1];
	const day = Number(digits);
	return digits !== undefined && day >= 1 && day <= 31 ? day : null;
}

function yearNumber(token: Token | undefined): number | null {
	return /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '') ? Number(token?.text) : null;
}

/** "the 1980s", "the '90s". */
function decadeAt(tokens: readonly Token[], at: number): TimeFound | null {
	const decade = /^((?:1[5-9]|20)\d0)['’]?s$/.exec(tokens[at]?.text ?? '')?.[1];
	if (decade === undefined) return null;
	const first = Number(decade);
	return {
		next: at + 1,
		grain: 'year',
		value: `${decade}s`,
		days: { from: wholeYear(first).from, to: wholeYear(first + 9).to },
	};
}

/** A year where something shows that it is one: a preposition, a comma, a noun that years qualify. */
function yearAt(tokens: readonly Token[], at: number): TimeFound | null {
	const year = yearNumber(tokens[at]);
	if (year === null) return null;
	const [before, behind] = [tokens[at - 1], tokens[at + 1]];
	const isMeasured =
		before?.text === '$' ||
		behind?.text === '%' ||
		(behind?.kind === 'word' && /s$|^people|^percent|^men/.test(behind.normal) && behind.lemma !== behind.normal);
	if (isMeasured && !/^(?:in|since|by|until|from|of|the)$/.test(before?.normal ?? '')) return null;
	return { next: at + 1, grain: 'year', value: String(year), days: wholeYear(year) };
}
