/** Where words that a model copied stand in a passage. Only words at one place point at anything. */
import type { Line } from './reader.ts';

export interface PlaceInLine {
	readonly line: Line;
	/** Within the line's text. */
	readonly start: number;
	readonly end: number;
}

export type Found =
	| { readonly kind: 'one place'; readonly place: PlaceInLine }
	| { readonly kind: 'nowhere' }
	| { readonly kind: 'several places' };

/**
 * The one place of words in some lines. What keyboards write alike counts as alike: a model copies “Six” as "Six" and a no-break
 * space as a blank. The words themselves are those of the report.
 */
export function placeOf(words: string, lines: readonly Line[]): Found {
	const wanted = alike(words.trim());
	if (!/[\p{L}\p{N}]/u.test(wanted)) return { kind: 'nowhere' };
	const places = lines.flatMap((line) => placesIn(line, wanted));
	const [place] = places;
	if (place === undefined) return { kind: 'nowhere' };
	return places.length === 1 ? { kind: 'one place', place } : { kind: 'several places' };
}

/** The same words on both sides differ in nothing. */
export function areAlike(one: string, other: string): boolean {
	return alike(one.trim()).toLowerCase() === alike(other.trim()).toLowerCase();
}

function placesIn(line: Line, wanted: string): readonly PlaceInLine[] {
	const text = alike(line.text);
	const places: PlaceInLine[] = [];
	for (let start = text.indexOf(wanted); start >= 0 && places.length < 2; start = text.indexOf(wanted, start + 1)) {
		const end = start + wanted.length;
		if (isWhole(text, start, end)) places.push({ line, start, end });
	}
	return places;
}

/** "six" is no word of "sixteen", nor "12" a number in "12,000" or "1.12". */
function isWhole(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 2), start);
	const after = text.slice(end, end + 2);
	const [first, last] = [text.slice(start, start + 1), text.slice(end - 1, end)];
	if (INSIDE.test(first) && (INSIDE.test(before.slice(-1)) || (DIGIT.test(first) && /\d[.,]$/.test(before))))
		return false;
	return !(INSIDE.test(last) && (INSIDE.test(after.slice(0, 1)) || (DIGIT.test(last) && /^[.,]\d/.test(after))));
}

/** Letters beyond the first plane are halves here, and halves of a letter are inside of it. */
const INSIDE = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;
const DIGIT = /\d/;

/** Each character by one other, so that places stay what they are. */
function alike(text: string): string {
	return text
		.replace(/[“”„‟«»″]/g, '"')
		.replace(/[‘’‚‛′]/g, "'")
		.replace(/[‐‑‒–—−]/g, '-')
		.replace(/\s/g, ' ');
}
