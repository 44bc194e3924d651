/**
 * Sentences that begin with a number: "The bus crashed. 12 people were hurt."
 *
 * The rules of Unicode end no sentence before a figure and a small letter, since "approx. 12 miles" looks alike. News often
 * begins one so; that it does is told by the word before the stop.
 */
import { asNeeded } from '../letters.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { BEFORE_DIGITS, WORDS_BEFORE_DIGITS } from '../lexicon/abbreviations.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Edge, MergeRule } from './merge-rules.ts';

/** A stop with what closes behind it, blanks, and a figure: "won. £5m", `fell.” 12`. */
const STOP_BEFORE_FIGURE = /\.["”’»)]{0,2} {1,3}(?=["“‘«]?[$£€¥₹₩]?\d)/g;

/** How much of the text before a stop is looked at: a few words. */
const REACH = 60;

/** Where sentences may begin with a number. */
export function numberStartsIn(running: string): readonly number[] {
	const isList = LIST.test(running);
	return Array.from(running.matchAll(STOP_BEFORE_FIGURE), ({ 0: gap, index }) => ({ index, start: index + gap.length }))
		.filter(({ index, start }) => {
			const before = running.slice(Math.max(0, index - REACH), index);
			return isEnd(before, running.slice(start, start + REACH), isList);
		})
		.map(({ start }) => start);
}

/** "1. 2 eggs 2. 3 cups": in a list the numbers with a stop count what follows. */
const LIST = /^\s*\(?\d{1,2}[.)]\s/;

function isEnd(before: string, after: string, isList: boolean): boolean {
	const [, earlier = '', last = ''] = LAST_TWO.exec(before) ?? [];
	const word = last.replace(/["”’»)\]]+$/, '');
	if (PARTED.test(after)) return false;
	if (!/\d$/.test(word)) return /[%€£°]$/.test(word) || ENDS_IN_WORD(word).test(word);
	const end = isEndInFigure(word, earlier, isList);
	if (end === 'nowhere' || !BEGINS_NOUN_PHRASE(after).test(after)) return false;
	return end === 'before any number' || LONG_NUMBER.test(after);
}

/** "a loaded. 38 - caliber revolver", "He hit. 308 with 33 homers": a copy put a blank behind the stop of a decimal. */
const PARTED = /^(?:\d{2}\s?-?\s?calib|\d{3} (?:hitter|average|with \d))/i;
const LAST_TWO = /(?:(\S+)\s+)?(\S+)$/;
/** "crashed", "1970s", "p.m"; not "p", as in "p. 12", and not the dots for what was left out. */
const ENDS_IN_WORD = asNeeded(/[\p{L}\d.’'-]\p{L}$/u);

/**
 * "in 1987", "on Nov. 3" and "won 2-1" end sentences as words do. Any other figure may be half of one that a copy parted, as in
 * "a 6. 1 magnitude quake" and "for $99. 99 down", unless what follows is too long for the decimals of one.
 */
function isEndInFigure(word: string, earlier: string, isList: boolean): End {
	if (YEAR.test(word) || SCORE.test(word)) return 'before any number';
	if (/^\d{1,2}$/.test(word) && MONTHS.has(earlier.toLowerCase().replace('.', ''))) return 'before any number';
	return !isList && BEHIND_WORD(earlier).test(earlier) ? 'before a long number' : 'nowhere';
}
type End = 'before any number' | 'before a long number' | 'nowhere';
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const SCORE = /\d[-–]\d{1,2}$/;
const BEHIND_WORD = asNeeded(/\p{L}[.,]?$/u);

/** "40 workers", "12-year-old boys", "$3 million"; not "5 percent", "12 U.S.C.", "2022 (2)", which may go on with a figure. */
const BEGINS_NOUN_PHRASE = asNeeded(
	/^["“‘«]?(?:[$£€¥₹₩]\d|\d[\d,.]{0,12}(?:-\p{L}|\s(?!(?:per|percent|million|billion|trillion|km|cm|mm|kg|mph|and|or|to|of)\b)\p{Ll}{3}))/u,
);
const LONG_NUMBER = /^["“‘«]?(?:[$£€¥₹₩]\d|\d{3}|\d{1,3},\d{3}|\d{1,3}-[a-z])/;

/** "Rte. 9 was shut", "ca. 40 people": an abbreviation that numbers follow, or one that has no vowel ("Bldg. 4"). */
export const beforeDigits: MergeRule = ({ before, after }) => {
	const word = FIGURE.test(after) ? ABBREVIATION.exec(before.slice(-REACH))?.[1] : undefined;
	if (word === undefined) return false;
	const small = word.toLowerCase();
	if (BEFORE_DIGITS.has(small)) return word !== small || !WORDS_BEFORE_DIGITS.has(small);
	return !/[aeiouyà-ÿ]/.test(small) && word !== word.toUpperCase();
};
const FIGURE = /^["“‘«]?[$£€¥₹₩]?\d/;
const ABBREVIATION = /(?<![^\s("“‘])([A-Za-z]{2,6})\.$/;

/** "1. Wash the rice.": the number of a list belongs to what it counts. */
export const afterListNumber: MergeRule = ({ before }) => /^\(?\d{1,2}\.$/.test(before.trimStart());

/** Words of the shortest sentence that ends in a time of day: "It began at 5 p.m." */
const LEAST_WORDS = 5;
/** A sentence that opens with the time has still to say what happened: "On Monday at 5 p.m. 12 people were hurt". */
const OPENS_WITH_TIME =
	/^\W*(?:at|by|on|in|around|about|from|after|before|since|until|as|when|while|if|although|though|shortly|between|just|early|late|with|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const HOUR =
	/(\S+)\s+(?:(?:at|by|around|about|until|before|after|since)\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s?)[ap]\.m\.["”’]?$/i;

/** "The bus crashed at 5 p.m. 12 people were hurt.", but not "Police said at 5 p.m. 12 people were missing." */
export function opensWithNumberAfterHour({ before, after }: Edge): boolean {
	const behind = HOUR.exec(before)?.[1]?.toLowerCase().replace(/\W+$/, '');
	if (behind === undefined || !BEGINS_NOUN_PHRASE(after).test(after)) return false;
	if (SPEECH_VERBS.has(behind) || /^(?:that|because|and|or|but|when|where|while|as)$/.test(behind)) return false;
	return before.trim().split(/\s+/).length >= LEAST_WORDS && !OPENS_WITH_TIME.test(before);
}
