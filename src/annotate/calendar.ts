/** Words of the calendar. */
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';

/** A month or a weekday written out: "June", "Monday". */
export function isCalendarWord(normal: string): boolean {
	return normal.length > 2 && (MONTHS.has(normal) || WEEKDAYS.has(normal));
}
