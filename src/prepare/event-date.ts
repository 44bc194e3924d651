/** The day a text speaks of. */
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WRITTEN_DATE =
	/\b(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2}),? (\d{4})|(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{4}))\b/gi;

/**
 * The date written out most often in the given texts (captions and paragraphs, not the page's own date line), as
 * ISO 8601; null where none is. The first of equals wins.
 */
export function eventDateOf(texts: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const match of text.matchAll(WRITTEN_DATE)) {
			const date = isoDate(match[1] ?? match[5] ?? '', match[2] ?? match[4] ?? '', match[3] ?? match[6] ?? '');
			if (date !== null) counts.set(date, (counts.get(date) ?? 0) + 1);
		}
	}
	const most = Math.max(0, ...counts.values());
	return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function isoDate(month: string, day: string, year: string): string | null {
	const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
	const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day) ? null : iso;
}
