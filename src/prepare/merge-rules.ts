/**
 * Reasons why a sentence goes on where the rules of Unicode end it. One rule a function; each sees what stands before and
 * after the proposed end and answers whether the two belong together.
 */
import { asNeeded } from '../letters.ts';
import {
	BEFORE_NAME,
	BEFORE_NUMBER,
	BEHIND_NUMBER,
	EITHER_WAY,
	WORDS_IN_SMALL_LETTERS,
} from '../lexicon/abbreviations.ts';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { afterListNumber, beforeDigits, opensWithNumberAfterHour } from './number-starts.ts';

/** A proposed end: up to 200 characters on each side, no blanks at the end of `before`. */
export interface Edge {
	readonly before: string;
	readonly after: string;
}

export type MergeRule = (edge: Edge) => boolean;

/** A sentence does not begin with a small letter: `"Why now?" he asked`. Names like "iPhone" and "eBay" do. */
const beforeSmallLetter: MergeRule = ({ after }) => SMALL_LETTER(after).test(after);
const SMALL_LETTER = asNeeded(/^["'“”‘’([\s–—-]*\p{Ll}(?!\p{Lu})/u);

/** "Gen. Mark Milley", "Msgr. Kelly": the stop belongs to a word that never ends a sentence. */
const afterTitle: MergeRule = ({ before }) => BEFORE_NAME.has(wordWithStop(before)) && !isPlainWord(before);

/** "No. 2", "Art. 5", "Vol. II". */
const beforeNumber: MergeRule = ({ before, after }) =>
	BEFORE_NUMBER.has(wordWithStop(before)) && /^\s*(?:\d|[IVXLC]+\b)/.test(after);

/** "U.S. Secretary of State" goes on; "over the U.S. His visit" does not: a word that opens sentences decides. */
const afterAbbreviation: MergeRule = ({ before, after }) => {
	const word = wordWithStop(before);
	const isAbbreviation = EITHER_WAY.has(word) || /^(?:[^.]\.)+[^.]$/u.test(word);
	if (!isAbbreviation || isPlainWord(before)) return false;
	return !startsSentence(after) && !opensWithNumberAfterHour({ before, after });
};

/** "Janet L. Yellen": a single letter after a capitalised word is an initial, except "Plan B." and the like. */
const afterInitial: MergeRule = ({ before, after }) =>
	INITIAL(before).test(before) && CAPITAL(after).test(after.trimStart()) && !startsSentence(after);
const INITIAL = asNeeded(/(?:^|[\s(“"‘'.])\p{Lu}\.$/u);
const CAPITAL = asNeeded(/^\p{Lu}/u);

/** `“Where is he?” Smith asked.`: the speaker after a question or a call is part of its sentence. */
const beforeSpeaker: MergeRule = ({ before, after }) => {
	if (!/[?!…]\s?[”"’'»›]$/.test(before)) return false;
	const words = after.trimStart().split(/\s+/, 7);
	const verb = words.findIndex((word) => SPEECH_VERBS.has(word.toLowerCase().replace(/\P{L}+$/u, '')));
	return verb >= 0 && words.slice(0, verb).every((word) => /^[\p{Lu}(]|^(?:the|a|of|de|von|van)$/iu.test(word));
};

/**
 * The end of what was quoted or bracketed stands apart: `... said. ” he` or `(...see below. )`, and in French always:
 * `« On part. »`. The same mark opens a quotation in German, where it touches the word: `»Wir gehen.«`.
 */
const beforeClosingMark: MergeRule = ({ after }) => /^\s*(?:[”’)\]]|[»›](?:[\s,.;:!?]|$))/.test(after);

/** Nothing but marks cannot be a sentence: `" … "`. */
const withoutWords: MergeRule = ({ before }) => !LETTER_OR_DIGIT(before).test(before);
const LETTER_OR_DIGIT = asNeeded(/[\p{L}\p{N}]/u);

/** "at 5 p.m. (2100 GMT)", "rose 3.5 percent (from 2.1. In May)": brackets opened are closed in the same sentence. */
const insideBrackets: MergeRule = ({ before, after }) => {
	const open = before.lastIndexOf('(');
	if (open < 0 || before.indexOf(')', open) >= 0) return false;
	const close = after.indexOf(')');
	return close >= 0 && close < 80 && !after.slice(0, close).includes('(') && before.length - open < 80;
};

/** A name with a mark of its own: "Yahoo! News", "Jeopardy! host". */
const afterNameWithMark: MergeRule = ({ before, after }) =>
	/\b(?:Yahoo|Jeopardy|Yum|Chips Ahoy|Moulin Rouge)!$/.test(before) && /^\s*\p{Lu}/u.test(after);

/** Those that know a stop for that of an abbreviation by the words on both sides of it. */
export const ABBREVIATION_RULES: readonly MergeRule[] = [afterTitle, beforeNumber, beforeDigits, afterAbbreviation];

export const MERGE_RULES: readonly MergeRule[] = [
	beforeSmallLetter,
	...ABBREVIATION_RULES,
	afterListNumber,
	afterInitial,
	beforeSpeaker,
	beforeClosingMark,
	withoutWords,
	insideBrackets,
	afterNameWithMark,
];

/** Whether what looks like an abbreviation is a word here: "was ill.", "came in." */
function isPlainWord(before: string): boolean {
	const [, number, word = ''] = LAST_WORD(before).exec(before.slice(-20)) ?? [];
	if (BEHIND_NUMBER.has(word.toLowerCase())) return number === undefined && word === word.toLowerCase();
	return WORDS_IN_SMALL_LETTERS.has(word);
}

const LAST_WORD = asNeeded(/(\d\s{0,2})?(?<!\p{L})(\p{L}+)\.$/u);

/** The last word with its inner stops and without the last one, in small letters: "u.s", "gen"; "" without a stop. */
function wordWithStop(before: string): string {
	const match = WORD_WITH_STOP(before).exec(before.slice(-20));
	return match?.[1]?.toLowerCase() ?? '';
}

const WORD_WITH_STOP = asNeeded(/(\p{L}[\p{L}.]{0,14})\.$/u);

/**
 * Whether a capitalised word after an abbreviation opens a new sentence. Function words do ("His visit"), names and
 * nouns do not ("Secretary of State").
 */
function startsSentence(after: string): boolean {
	const word = FIRST_WORD(after).exec(after)?.[1];
	return word !== undefined && SENTENCE_OPENERS.has(word.toLowerCase().replace(/[’'].*$/, ''));
}
const FIRST_WORD = asNeeded(/^["“‘'([\s]*([\p{L}’']+)/u);
