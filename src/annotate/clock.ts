/** Times of day: "10:30 a.m.", "9 p.m.", "noon", "6 o'clock". */
import { UNITS_AND_TENS } from '../lexicon/numbers.ts';
import type { Token } from './mention.ts';
import type { TimeFound } from './times.ts';
import { touches } from './words.ts';

export function clockAt(tokens: readonly Token[], at: number): TimeFound | null {
	const token = tokens[at];
	if (token?.normal === 'noon') return found(at + 1, 12, 0);
	if (token?.normal === 'midnight') return found(at + 1, 0, 0);
	const told = toldByHalves(tokens, at);
	if (told) return told;
	if (token?.kind !== 'number' || !/^\d{1,2}(?:\.\d\d)?$/.test(token.text)) return null;
	const [hour = 0, written = 0] = token.text.split('.').map(Number);
	const hasMinutes =
		tokens[at + 1]?.text === ':' && touches(token, tokens[at + 1]) && /^\d\d$/.test(tokens[at + 2]?.text ?? '');
	const minutes = hasMinutes ? Number(tokens[at + 2]?.text) : written;
	const next = hasMinutes ? at + 3 : at + 1;
	const half = tokens[next]?.normal ?? '';
	if (hour > 24 || minutes > 59) return null;
	if (/^(?:a\.m\.|am)$/.test(half)) return found(next + 1, hour % 12, minutes);
	if (/^(?:p\.m\.|pm)$/.test(half)) return found(next + 1, (hour % 12) + 12, minutes);
	if (half === "o'clock") return found(next + 1, hour, minutes);
	// "10:30 GMT", "at 18:00"; a bare "4:3" is a score.
	const isClock =
		hasMinutes &&
		(/^(?:gmt|et|est|edt|pt|local|bst|utc|h)$/.test(half) ||
			/^(?:at|around|by|about|until)$/.test(tokens[at - 1]?.normal ?? ''));
	return isClock ? found(next, hour, minutes) : null;
}

const PAST: ReadonlyMap<string, number> = new Map([
	['half', 30],
	['quarter', 15],
]);

/** "half past six", "quarter to nine", in words or digits; of which half of the day is not said. */
function toldByHalves(tokens: readonly Token[], at: number): TimeFound | null {
	const minutes = PAST.get(tokens[at]?.normal ?? '');
	const way = tokens[at + 1]?.normal;
	if (minutes === undefined || (way !== 'past' && (way !== 'to' || minutes === 30))) return null;
	const said = tokens[at + 2];
	const hour = /^\d{1,2}$/.test(said?.text ?? '') ? Number(said?.text) : UNITS_AND_TENS.get(said?.normal ?? '');
	if (hour === undefined || hour < 1 || hour > 12) return null;
	return way === 'past' ? found(at + 3, hour % 12, minutes) : found(at + 3, (hour + 11) % 12, 60 - minutes);
}

function found(next: number, hour: number, minutes: number): TimeFound {
	const value = `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
	return { next, grain: 'time of day', value, days: null };
}
