/** Months and weekdays with their abbreviations, and names for parts of the year and the day. Hand-made for counterpoint. */

/** Months by number, 1 to 12. "may", "mar" and "march" only count where something shows that the month is meant. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		'january jan',
		'february feb',
		'march mar',
		'april apr',
		'may',
		'june jun',
		'july jul',
		'august aug',
		'september sept sep',
		'october oct',
		'november nov',
		'december dec',
	].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Weekdays by number, Sunday 0, as `Date.getUTCDay` has them. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
	[
		'sunday sun',
		'monday mon',
		'tuesday tue tues',
		'wednesday wed',
		'thursday thu thur thurs',
		'friday fri',
		'saturday sat',
	].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);

/** First and last month of a season in the northern hemisphere, where this news is written. */
export const SEASONS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
	['spring', [3, 5]],
	['summer', [6, 8]],
	['autumn', [9, 11]],
	['fall', [9, 11]],
	['winter', [12, 2]],
]);

/** May follow a weekday: "Monday morning". */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'noon']);
