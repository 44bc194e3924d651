/** Where a text holds what a reader searched for. */
import type { Stretch } from '../../../src/model.ts';

/** Every place of `query` in `text`, letters and quotation marks of any form alike. An empty query is nowhere. */
export function foundIn(text: string, query: string): readonly Stretch[] {
	const wanted = folded(query);
	if (wanted === '') return [];
	const searched = folded(text);
	const found: Stretch[] = [];
	for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, at + wanted.length)) {
		found.push({ start: at, end: at + wanted.length });
	}
	return found;
}

/** Lower case with straight quotation marks, as a keyboard types them; the length stays, so that offsets hold. */
function folded(text: string): string {
	const lower = text.toLowerCase();
	// A few letters grow in lower case (the Turkish dotted capital I); then the text is searched as it stands.
	return (lower.length === text.length ? lower : text).replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ');
}
