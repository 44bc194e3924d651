import { asNeeded } from '../../letters.ts';
import { wordVectors } from '../../lexicon/vectors.ts';
import type { IntegrityNote, Stretch } from '../../model.ts';
import { distanceWithin } from './distance.ts';
import type { Evidence, Sign } from './evidence.ts';

/** A name must stand this often before a word like it looks like an accident. */
const LEAST_OFTEN = 4;
const MOST_SELDOM = 2;

/**
 * One name in two spellings ("Rehman" beside "Rahman"), or turned into a word ("Blinking" for Blinken). Looked for in
 * the whole text: a teaser may keep what a machine made of a name.
 */
export const nameVariants: Sign = (evidence) => {
	const names = capitalisedWords(evidence);
	const frequent = [...names].filter(([name, places]) => places.length >= LEAST_OFTEN && isNoWord(name));
	return [...names]
		.filter(([, places]) => places.length <= MOST_SELDOM)
		.flatMap(([word, places]) => {
			const name = frequent.find(([candidate]) => isVariant(word, candidate))?.[0];
			return name === undefined ? [] : places.map((place) => noteOn(place, word, name));
		});
};

function noteOn(place: Stretch, word: string, name: string): IntegrityNote {
	return { ...place, kind: 'name', message: `“${word}” is perhaps ${name}, the name that stands elsewhere.` };
}

/** What stands before is looked at behind the capital: looked at first, it would be looked at before every letter. */
const CAPITALISED = asNeeded(/\p{Lu}(?<![\p{L}’'-]\p{Lu})\p{Ll}{4,20}(?![\p{L}-])/gu);

function capitalisedWords({ text }: Evidence): ReadonlyMap<string, readonly Stretch[]> {
	const words = new Map<string, Stretch[]>();
	for (const { 0: word, index } of text.matchAll(CAPITALISED(text))) {
		const places = words.get(word) ?? [];
		places.push({ start: index, end: index + word.length });
		words.set(word, places);
	}
	return words;
}

/** Close in letters, and either no word and no known name itself, or the -ing or -ed form of a verb. */
function isVariant(word: string, name: string): boolean {
	if (word.startsWith(name) || name.startsWith(word) || word.slice(0, 3) !== name.slice(0, 3)) return false;
	const vectors = wordVectors();
	const rank = vectors.rankOf(word.toLowerCase());
	if (rank < 0) return distanceWithin(word, name, 1);
	return !vectors.isName(rank) && /(?:ing|ed)$/.test(word) && distanceWithin(word, name, 2);
}

function isNoWord(name: string): boolean {
	const vectors = wordVectors();
	const rank = vectors.rankOf(name.toLowerCase());
	return rank < 0 || vectors.isName(rank);
}
