/** How near two words are in meaning. */
import { areAntonyms } from '../lexicon/antonyms.ts';
import { wordVectors } from '../lexicon/vectors.ts';
import type { Word } from './words.ts';

/** Cosines up to this are common between words that have nothing to do with each other. */
export const UNRELATED = 0.15;
/** What is left of the likeness of opposites, which stand in the same company: "shares close higher", "shares close lower". */
const OPPOSITE = 0.3;
/** What another spelling of one name is worth: "Morsi" and "Mursi". */
const VARIANT = 0.9;
/** Forms of one name are that near: "China" and "Chinese"; so are "Monday" and "Tuesday", which begin otherwise. */
const ONE_NAME = 0.8;

/**
 * Whether nothing is known of two sentences but themselves, or they stand in two reports of one event. Alone, "six were
 * killed" and "nine were killed" may be two events; in such reports another number or the opposite in the same place is
 * what the reports contradict each other in, so that the sentences must meet.
 */
export type Setting = 'alone' | 'in reports';
/** What another number is worth in a report of the same event. */
const ANOTHER_NUMBER = 0.3;

/**
 * 1 for two forms of one word, 0 for words that have nothing in common.
 *
 * Vectors put what stands in like company near: "Britain" near "Australia", "Monday" near "Tuesday". Between names that
 * would be a mistake, so names are likened by their spelling, and by vectors only where that confirms it.
 */
export function wordLikeness(x: Word, y: Word, setting: Setting): number {
	if (x.lemma === y.lemma) return 1;
	if (x.kind === 'number' && y.kind === 'number') return setting === 'alone' ? 0 : ANOTHER_NUMBER;
	if (x.kind === 'number' || y.kind === 'number') return 0;
	if (x.kind === 'name' && y.kind === 'name') return nameLikeness(x, y);
	const likeness = Math.max(0, (cosine(x, y) - UNRELATED) / (1 - UNRELATED));
	return setting === 'alone' && likeness > OPPOSITE && areOpposites(x, y) ? OPPOSITE * likeness : likeness;
}

const areOpposites = (x: Word, y: Word) => areAntonyms(x.normal, y.normal) || areAntonyms(x.base, y.base);

/** Cosine of two words' vectors, 0 where one has none. */
export function cosine(x: Word, y: Word): number {
	return x.vector < 0 || y.vector < 0 ? 0 : wordVectors().likeness(x.vector, y.vector);
}

function nameLikeness(x: Word, y: Word): number {
	const [one, other] = [x.normal, y.normal];
	if (one.charCodeAt(0) !== other.charCodeAt(0)) return 0;
	const near = one.slice(0, 3) === other.slice(0, 3) ? cosine(x, y) : 0;
	if (near >= ONE_NAME) return near;
	return isVariant(one, other) ? VARIANT : 0;
}

/** One letter changed, added or left out in a word of five or more: "Rowhani" and "Rohani". */
function isVariant(one: string, other: string): boolean {
	if (one.length < 5 || other.length < 5 || Math.abs(one.length - other.length) > 1 || one[0] !== other[0])
		return false;
	let same = 0;
	while (same < one.length && one[same] === other[same]) same++;
	const rest = (word: string, skip: number) => word.slice(same + skip);
	if (one.length === other.length) return rest(one, 1) === rest(other, 1);
	return one.length > other.length ? rest(one, 1) === rest(other, 0) : rest(one, 0) === rest(other, 1);
}
