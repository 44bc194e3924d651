import { asNeeded } from '../../letters.ts';
import { wordVectors } from '../../lexicon/vectors.ts';
import { type Evidence, type Sign, matchesIn } from './evidence.ts';

/** Words commoner than this are what a misprint is measured against. */
const COMMON = 15_000;
/** Where fewer words are known, the text is in another language. */
const LEAST_KNOWN = 0.6;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ENDINGS = /(?:s|es|ed|d|ing|ly|er|ers|or|ist|ists|ness|able|less|like|ism|ally|ation|ations|isation|ization)$/;
const BEGINNINGS =
	/^(?:re|un|non|anti|over|under|mis|pre|post|co|counter|inter|sub|super|micro|mega|multi|semi|bio|tele|out|cyber|de|dis)/;

/** A word in no dictionary that is a common one but for a letter left out, put in or moved: "accordig". */
export const misspeltWords: Sign = (evidence) => {
	const words = wordsIn(evidence);
	const unknown = words.filter(([word]) => !isKnown(word));
	if (words.length - unknown.length < words.length * LEAST_KNOWN) return [];
	return unknown.flatMap(([word, start]) => {
		const meant = commonWordLike(word);
		if (meant === null) return [];
		const message = `“${word}” is in no dictionary; perhaps “${meant}” is meant.`;
		return [{ kind: 'spelling', message, start, end: start + word.length }];
	});
};

/** What stands before is looked at behind the first letter: looked at first, it would be looked at everywhere. */
const SMALL_WORD = asNeeded(/\p{Ll}(?<![\p{L}\p{N}’'@/.-]\p{Ll})\p{Ll}{5,19}(?![\p{L}\p{N}’'@/-])/gu);

/** Every longer word in small letters, with its first place. */
function wordsIn(evidence: Evidence): readonly (readonly [string, number])[] {
	const first = new Map<string, number>();
	for (const { 0: word, start } of matchesIn(evidence, SMALL_WORD)) {
		if (!first.has(word)) first.set(word, start);
	}
	return [...first];
}

/** Also a known word with an ending or a beginning: "sanctionable", "renegotiated". */
function isKnown(word: string): boolean {
	const vectors = wordVectors();
	if (vectors.rankOf(word) >= 0) return true;
	const stem = word.replace(ENDINGS, '');
	const forms = [stem, `${stem}e`, `${stem}y`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
	return [...forms, ...[word, ...forms].map((form) => form.replace(BEGINNINGS, ''))].some(
		(form) => form.length > 2 && vectors.rankOf(form) >= 0,
	);
}

function commonWordLike(word: string): string | null {
	const vectors = wordVectors();
	for (const candidate of oneLetterAway(word)) {
		const rank = vectors.rankOf(candidate);
		if (rank >= 0 && rank < COMMON && !vectors.isName(rank)) return candidate;
	}
	return null;
}

function* oneLetterAway(word: string): Generator<string> {
	for (let i = 0; i <= word.length; i++) {
		const [before, after] = [word.slice(0, i), word.slice(i)];
		for (const letter of LETTERS) yield before + letter + after;
		if (after.length > 0) yield before + after.slice(1);
		if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
	}
}
