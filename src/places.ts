/** Where a text stands in its source: the page, the time. */
import type { PlaceInSource } from './model.ts';

/** "p. 3" or "00:04:12" for an offset into the text; null where the source has no such places. */
export function placeAt(places: readonly PlaceInSource[] | undefined, offset: number): string | null {
	if (places === undefined || places.length === 0) return null;
	let low = 0;
	let high = places.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((places[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const place = places[low];
	return place !== undefined && place.start <= offset && offset < place.end ? place.label : null;
}
