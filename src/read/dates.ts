/** Dates as pages state them. */

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;

/**
 * A time of day, and where it counts: "23:30:00 GMT", "11:30 PM EST", "08:30:00.000 +0900". The day is taken as it is printed:
 * what that time is on the clock of this machine may be the day before or after, and elsewhere another one.
 */
const TIME =
	/\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?(?: ?[ap]\.?m\b\.?)?(?: ?[+-]\d{2}:?\d{2}\b)?|\b(?:UTC?|GMT|[ECMP][SD]T)\b(?: ?[+-]\d{2}:?\d{2}\b)?/gi;

/**
 * A stated date as ISO 8601; null for what is none. A date in another notation ("June 19, 2023") keeps its day and
 * loses its time, whose zone it seldom tells.
 */
export function isoDateOf(stated: string): string | null {
	const text = stated.trim().slice(0, 60);
	if (ISO.test(text)) return isPlausible(new Date(text.slice(0, 10))) ? text.replace(' ', 'T').replace(' ', '') : null;
	if (!/\b\d{4}\b/.test(text)) return null;
	// Without a zone the engine would take some notations in that of the machine and others in that of Greenwich.
	const day = new Date(`${text.replace(TIME, ' ')} UTC`);
	return isPlausible(day) ? day.toISOString().slice(0, 10) : null;
}

/** Content systems print 0001-01-01 for a date they do not have. */
function isPlausible(day: Date): boolean {
	return day.getUTCFullYear() > 1700 && day.getUTCFullYear() < 2200;
}
