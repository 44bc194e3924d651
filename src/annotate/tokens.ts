/**
 * A sentence's words, numbers and marks, each where it stands in the report.
 *
 * Hyphens part words ("two-day" must yield the two and the day, "Sino-US" both countries), save after a prefix that is
 * no word of its own ("re-elected", "co-founder"). A possessive stays with its word.
 */
import { digitsEnd } from './digits.ts';
import { BEFORE_NAME, EITHER_WAY } from '../lexicon/abbreviations.ts';
import type { Stretch } from '../model.ts';
import { lemmaOf } from './lemma.ts';
import type { Token } from './mention.ts';
import { normalOf } from './normal.ts';
import { traitsOf } from './traits.ts';

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\p{Cc}\u200b\u2060\ufeff]/u;
/** "U.S.", "a.m.", "D.C.": single letters, each with its full stop; the last stop may be missing ("U.S"). */
const DOTTED = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?/uy;
/** "19th", "1980s": endings that belong to the number and not to a unit. */
const NUMBER_ENDING = /(?:st|nd|rd|th|['’]?s)(?![\p{L}\p{M}\d])/uy;
const POSSESSIVE = /['’ʼ][sS](?![\p{L}\p{M}])/uy;
const PREFIX = /^(?:re|co|e)$/i;

/** Tokens of `text` within a stretch, in order; between them stand only spaces and control characters. */
export function tokenize(text: string, { start, end }: Stretch): readonly Token[] {
	const tokens: Token[] = [];
	let at = start;
	while (at < end) {
		const kind = kindAt(text, at);
		const stop = kind === 'space' ? at + 1 : Math.min(end, tokenEnd(text, at, end, kind));
		if (kind !== 'space') tokens.push(tokenOf(text, at, stop, kind));
		at = stop;
	}
	return tokens;
}

type Kind = Token['kind'] | 'space';

function kindAt(text: string, at: number): Kind {
	const code = text.charCodeAt(at);
	if (isAsciiLetter(code)) return 'word';
	if (code >= 48 && code <= 57) return 'number';
	if (code <= 32) return 'space';
	if (code < 127) return 'punctuation';
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	if (LETTER.test(character)) return 'word';
	return SPACE.test(character) ? 'space' : 'punctuation';
}

const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number) => code >= 48 && code <= 57;
const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc;

function tokenEnd(text: string, at: number, end: number, kind: Token['kind']): number {
	if (kind === 'number') return numberEnd(text, at);
	if (kind === 'word') return withPossessive(text, wordEnd(text, at, end));
	// A pair of surrogates is one character, "…" and "--" are one mark each.
	const code = text.codePointAt(at) ?? 0;
	if (code > 0xffff) return at + 2;
	let stop = at + 1;
	if (code === 45 || code === 46) while (stop < end && text.charCodeAt(stop) === code) stop++;
	return stop;
}

function numberEnd(text: string, at: number): number {
	const stop = digitsEnd(text, at);
	return matchEnd(NUMBER_ENDING, text, stop) ?? stop;
}

function wordEnd(text: string, at: number, end: number): number {
	if (text.charCodeAt(at + 1) === 46) {
		const dotted = matchEnd(DOTTED, text, at);
		if (dotted !== null) return dotted;
	}
	let stop = at + 1;
	while (stop < end && continuesWord(text, at, stop)) stop++;
	return endsWithAbbreviation(text, at, stop, end) ? stop + 1 : stop;
}

function continuesWord(text: string, start: number, at: number): boolean {
	const code = text.charCodeAt(at);
	if (isAsciiLetter(code) || isDigit(code) || code === 0xad) return true;
	if (code < 38) return false;
	if (isApostrophe(code)) return !isPossessive(text, at) && isLetterAt(text, at + 1);
	// AT&T, R&B
	if (code === 38) return isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
	if (code === 45) return PREFIX.test(text.slice(start, at)) && isLetterAt(text, at + 1) && !isUpperAt(text, at + 1);
	return code > 127 && (kindAt(text, at) === 'word' || isLowSurrogateOfLetter(text, at));
}

function isLowSurrogateOfLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff && kindAt(text, at - 1) === 'word';
}

const isLetterAt = (text: string, at: number) => at < text.length && kindAt(text, at) === 'word';
const isUpperAt = (text: string, at: number) => text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90;
const isPossessive = (text: string, at: number) => matchEnd(POSSESSIVE, text, at) !== null;

/** "Mr.", "Sen.", and initials ("John F. Kennedy"); the last stop of a sentence is its own mark. */
function endsWithAbbreviation(text: string, start: number, stop: number, end: number): boolean {
	if (text.charCodeAt(stop) !== 46 || stop + 1 >= end) return false;
	if (stop - start === 1) return isUpperAt(text, start);
	if (stop - start > 6) return false;
	const word = text.slice(start, stop).toLowerCase();
	if (word === 'no') return /^\s?\d/.test(text.slice(stop + 1, stop + 3));
	// "Mass. voters", but "a critical mass. Then".
	return BEFORE_NAME.has(word) || (EITHER_WAY.has(word) && isUpperAt(text, start));
}

function withPossessive(text: string, stop: number): number {
	if (!isApostrophe(text.charCodeAt(stop))) return stop;
	return matchEnd(POSSESSIVE, text, stop) ?? stop;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : null;
}

function tokenOf(text: string, start: number, end: number, kind: Token['kind']): Token {
	// The text remembered, and not this copy of it: of a long report the same words are kept once.
	const { text: written, normal, lemma, traits } = formsOf(text.slice(start, end), kind);
	return { start, end, text: written, normal, lemma, kind, traits };
}

type Forms = Pick<Token, 'text' | 'normal' | 'lemma' | 'traits'>;

/** Enough for the vocabulary of any two reports, little enough not to grow with a corpus. */
const MEMORY_LIMIT = 50_000;
const remembered = new Map<string, Forms>();

/** Pure: what is remembered only saves time, most words of a text being words seen before. */
function formsOf(written: string, kind: Token['kind']): Forms {
	let forms = remembered.get(written);
	if (forms === undefined) {
		const normal = kind === 'word' ? normalOf(written) : written;
		const lemma = kind === 'word' ? lemmaOf(normal) : written;
		forms = { text: written, normal, lemma, traits: traitsOf({ text: written, normal, lemma, kind }) };
		if (remembered.size >= MEMORY_LIMIT) remembered.clear();
		remembered.set(written, forms);
	}
	return forms;
}
