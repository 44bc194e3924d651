/** Arithmetic on calendar days, ISO 8601 strings in, strings out. All in UTC: a day has no time zone here. */

const DAY = 86_400_000;

/** First and last day a time can mean. */
export interface Days {
	readonly from: string;
	readonly to: string;
}

/** The day of a date with or without a time; null for what is no date. */
export function dayOf(date: string | null): string | null {
	const day = date?.slice(0, 10) ?? '';
	return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

export function isoDay(year: number, month: number, day: number): string {
	return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
	return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one to the other, negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));

/** 0 for Sunday. */
export const weekdayOf = (day: string) => new Date(Date.parse(day)).getUTCDay();

export function wholeYear(year: number): Days {
	return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) };
}

/** Month 0 is December of the year before, 13 is January of the next. */
export function wholeMonth(year: number, month: number): Days {
	return { from: isoDay(year, month, 1), to: isoDay(year, month + 1, 0) };
}

/** Weeks begin on Monday. */
export function wholeWeek(day: string, weeksAway: number): Days {
	const monday = addDays(day, 7 * weeksAway - ((weekdayOf(day) + 6) % 7));
	return { from: monday, to: addDays(monday, 6) };
}

/** The same day so many months away, or the month's last. */
export function addMonths(day: string, months: number): string {
	const [year, month] = [yearOf(day), monthOf(day) + months];
	const last = wholeMonth(year, month).to;
	const same = isoDay(year, month, Number(day.slice(8, 10)));
	return daysBetween(same, last) < 0 ? last : same;
}
