/** The day a text speaks of. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const WRITTEN_DATE = new RegExp(`\\b(?:${MONTH} (\\d{1,2}),? (\\d{4})|(\\d{1,2}) ${MONTH},? (\\d{4}))\\b`, 'gi');

/** An article's first paragraphs say when; later ones tell of the past: "on July 20, 1969". */
const FIRST_PARAGRAPHS = 3;

/**
 * The date that captions give most often, else the one written out in the first paragraphs, as ISO 8601; null where
 * there is none. The date of the page itself is left aside: it is often that of a copy.
 */
export function eventDateOf(captions: readonly string[], paragraphs: readonly string[]): string | null {
	return (
		mostFrequent(captions.flatMap(writtenDatesIn)) ??
		mostFrequent(paragraphs.slice(0, FIRST_PARAGRAPHS).flatMap(writtenDatesIn))
	);
}

/** Every date that is written out with its year ("June 19, 2023", "19 June 2023"), as ISO 8601. */
export function writtenDatesIn(text: string): readonly string[] {
	return [...text.matchAll(WRITTEN_DATE)].flatMap(([, month, day, year, dayFirst, monthSecond, yearLast]) => {
		const date = isoDate(month ?? monthSecond ?? '', day ?? dayFirst ?? '', year ?? yearLast ?? '');
		return date === null ? [] : [date];
	});
}

/** The first of those that stand most often. */
function mostFrequent(dates: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function isoDate(month: string, day: string, year: string): string | null {
	const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
	const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day) ? null : iso;
}
