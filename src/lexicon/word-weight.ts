/** How much a word tells about which sentence is which, as far as the language alone can say. */
import { STOP_WORDS } from './stop-words.ts';
import { wordVectors } from './vectors.ts';

export interface KnownWord {
	/** The rank of the word, which is the number of its vector; -1 for a word without one. */
	readonly vector: number;
	/** 0.1 for a word that every sentence could hold, 0.15 to 1.15 for others: the rarer the word, the more. */
	readonly weight: number;
	/** Whether the word, where it is written with a capital, can only be a name. */
	readonly isName: boolean;
}

export const STOP_WORD_WEIGHT = 0.1;
const STOP_WORD: KnownWord = { vector: -1, weight: STOP_WORD_WEIGHT, isName: false };
/** A word beyond the 50,000: a name or a term, and as telling as the rarest of them. */
const UNKNOWN_WORD: KnownWord = { vector: -1, weight: 1.15, isName: true };
/** "44", "2003": what it counts is told by its neighbours. */
const NUMBER: KnownWord = { vector: -1, weight: 0.9, isName: false };
/** "two", "6": as common as the words around them. */
const SMALL_NUMBER: KnownWord = { vector: -1, weight: 0.7, isName: false };
const SMALL = 12;
/** Words below this rank differ little in what they tell. */
const COMMON = 50;
const RAREST = 50_000;

/** The vectors' word list has no dots: the country is found by its adjective, other initials without their dots. */
const UNITED_STATES = 'u.s.';

/** Enough for the vocabulary of any two reports, little enough not to grow with a corpus. */
const MEMORY_LIMIT = 50_000;
const remembered = new Map<string, KnownWord>();

/** Vector and weight of a word by its normal form, else by its lemma. */
export function knownWord(normal: string, lemma: string): KnownWord {
	let known = remembered.get(normal);
	if (known === undefined) {
		known = lookUp(normal, lemma);
		if (remembered.size >= MEMORY_LIMIT) remembered.clear();
		remembered.set(normal, known);
	}
	return known;
}

function lookUp(normal: string, lemma: string): KnownWord {
	if (STOP_WORDS.has(normal) || STOP_WORDS.has(lemma)) return STOP_WORD;
	if (/^\d/.test(normal)) return Number(normal) <= SMALL ? SMALL_NUMBER : NUMBER;
	const vectors = wordVectors();
	const found = [normal === UNITED_STATES ? 'american' : normal, lemma]
		.map((form) => vectors.rankOf(form))
		.filter((rank) => rank >= 0);
	const [vector] = found;
	if (vector === undefined) return UNKNOWN_WORD;
	const weight = 0.15 + Math.log((vector + COMMON) / COMMON) / Math.log(RAREST / COMMON);
	// "children" and "wrote" are in no dictionary, their lemmas are.
	return { vector, weight, isName: found.every((rank) => vectors.isName(rank)) };
}
