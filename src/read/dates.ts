/** Dates as pages state them. */

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;

/**
 * A stated date as ISO 8601; null for what is none. A date in another notation ("June 19, 2023") keeps its day and
 * loses its time, whose zone it seldom tells.
 */
export function isoDateOf(stated: string): string | null {
	const text = stated.trim().slice(0, 60);
	if (ISO.test(text)) return isPlausible(new Date(text.slice(0, 10))) ? text.replace(' ', 'T').replace(' ', '') : null;
	const day = /\b\d{4}\b/.test(text) ? new Date(text) : new Date(Number.NaN);
	if (!isPlausible(day)) return null;
	const pad = (n: number): string => String(n).padStart(2, '0');
	return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

/** Content systems print 0001-01-01 for a date they do not have. */
function isPlausible(day: Date): boolean {
	return day.getFullYear() > 1700 && day.getFullYear() < 2200;
}
