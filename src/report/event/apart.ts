/** The warning that reports may be of different events. */
import type { Event } from '../../event/model.ts';
import { item, namesOf, type Section } from './page.ts';

/** In one line: "No matter joins these: a.txt, b.txt / c.txt. They may be of different events." Null where all are joined. */
export function apartText(event: Event): string | null {
	if (event.apart.length === 0) return null;
	const groups = event.apart.map((group) => namesOf(event, group));
	return `No matter joins these reports, which may be of different events: ${groups.join(' / ')}.`;
}

export const apartSection: Section = (event, page) => {
	const text = apartText(event);
	return text === null ? [] : item('! ', text, page);
};
