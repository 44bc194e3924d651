/** Where words stand in a source that has pages or times. */
import type { Report, Stretch } from '../model.ts';
import { placeAt } from '../places.ts';

/** " (p. 3)" or " (00:04:12)" to stand behind a quotation; nothing where the source has no such places. */
export function placeBehind({ places }: Report, { start }: Stretch): string {
	const place = placeAt(places, start);
	return place === null ? '' : ` (${place})`;
}
