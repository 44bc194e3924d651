/** Which words of two matched texts differ, for a reader's eye. */
import { diffArrays } from 'diff';
import type { Sides, Stretch } from '../../../src/model.ts';

interface Word extends Stretch {
	/** As compared: lower case, straight quotation marks. */
	readonly normal: string;
}

/**
 * Two texts need this share of words in common (Dice's measure) before single words are highlighted. Below it nearly
 * everything would be marked, which tells a reader nothing.
 */
const LEAST_SHARED = 0.35;
/** Texts further apart than this many changed words are not worth the time: nearly all would be marked anyway. */
const MOST_EDITS = 400;

/** The stretches that differ, offsets into each text; none where the two share too little. */
export function differingWords(a: string, b: string): Sides<readonly Stretch[]> {
	const words = { a: wordsOf(a), b: wordsOf(b) };
	const parts = diffArrays([...words.a], [...words.b], {
		comparator: (x, y) => x.normal === y.normal,
		maxEditLength: MOST_EDITS,
		timeout: 50,
	});
	const none = { a: [], b: [] };
	if (parts === undefined) return none;
	const shared = parts.reduce((sum, part) => (part.added || part.removed ? sum : sum + part.count), 0);
	if (2 * shared < LEAST_SHARED * (words.a.length + words.b.length)) return none;
	return {
		a: parts.filter(({ removed }) => removed).flatMap(({ value }) => covering(value)),
		b: parts.filter(({ added }) => added).flatMap(({ value }) => covering(value)),
	};
}

/** Words and numbers, an inner apostrophe, hyphen or point included: "Blinken’s", "18-month-old", "U.S". */
function wordsOf(text: string): readonly Word[] {
	return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu), (match) => ({
		start: match.index,
		end: match.index + match[0].length,
		normal: match[0].toLowerCase().replaceAll('’', "'"),
	}));
}

function covering(words: readonly Word[]): readonly Stretch[] {
	const first = words[0];
	const last = words.at(-1);
	return first && last ? [{ start: first.start, end: last.end }] : [];
}
