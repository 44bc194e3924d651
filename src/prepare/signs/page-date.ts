import { writtenDatesIn } from '../event-date.ts';
import type { Sign } from './evidence.ts';

/** News is a few weeks old at most; a page dated later is a copy or an archive. */
const MOST_DAYS = 60;
const DAY = 86_400_000;

/** A page date far from the event's: "Monday, April 29, 2024" above a report of June 2023. */
export const pageDate: Sign = ({ setAside, known }) => {
	const event = known.eventDate;
	if (event === null) return [];
	const dated = setAside
		.filter(({ role }) => role === 'boilerplate')
		.flatMap(({ text, start, end }) => writtenDatesIn(text).map((date) => ({ date, start, end })));
	const pages = known.published === null ? dated.slice(0, 1) : [{ date: known.published }];
	return pages
		.filter(({ date }) => Math.abs(Date.parse(date.slice(0, 10)) - Date.parse(event)) > MOST_DAYS * DAY)
		.map(({ date, ...place }) => ({
			...place,
			kind: 'date',
			message: `The page is dated ${date.slice(0, 10)}, but the text speaks of ${event}: it may be a later copy.`,
		}));
};
