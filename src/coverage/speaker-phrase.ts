/**
 * What of a subject names who speaks: "members of the council will begin" is cut before its verb, "migrants who" before its
 * pronoun, "a report released" before its participle. Words behind a possessive or a dash name nobody: "the president's".
 */
import type { AnnotatedSentence, PersonMention, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { isCalendarWord } from '../annotate/calendar.ts';
import { isCapitalised, isPossessive } from '../annotate/words.ts';
import { ISSUED } from '../lexicon/attribution.ts';
import { UNNAMED_HEADS } from '../lexicon/voices.ts';

const FINITE =
	/^(?:will|would|can|could|may|might|must|shall|should|is|are|was|were|has|have|had|do|does|did|who|whom|which|that|whose|said)$/;
/** Stand behind the noun they tell more of: "a report released on Friday". */
const BEHIND_NOUN = /^(?:released|published|issued|obtained|seen|reviewed|posted|filed|made|given|led|based|quoted)$/;
/** When it was said, behind who said it: "police later said", "the union on Friday said", "House Democrats last week". */
const WHEN =
	/^(?:last|later|earlier|also|yesterday|today|tonight|again|still|meanwhile|however|first|afterwards?|previously|recently)$/;
/** What may stand before the article: "on Friday the union said", "today the company announced". */
const BEFORE_ARTICLE =
	/^(?:on|in|by|but|and|late|early|today|yesterday|meanwhile|however|later|earlier|then|this|week|month|,)$/;
const ARTICLE = /^(?:the|a|an|his|her|its|their|he|she|it|they)$/;
/** Names of more words than these are a headline or a menu that ran into the text. */
const MOST_WORDS = 12;

/** The tokens that name the speaker; none where the phrase names nobody. */
export function namingTokens(tokens: readonly Token[]): readonly Token[] {
	const from = articleBehindTime(tokens);
	const end = tokens.findIndex(
		({ normal }, at) =>
			at > from &&
			(FINITE.test(normal) || (BEHIND_NOUN.test(normal) && tokens[at + 1]?.normal !== 'by') || isWhen(tokens, at)),
	);
	const naming = tokens.slice(from, end < 0 ? tokens.length : end);
	const isRunTogether =
		(naming.length > MOST_WORDS && !isListOfNames(naming)) ||
		naming.some(({ text }, at) => at > 0 && /^[-–—|]$/.test(text) && isSpaced(naming, at));
	return isPossessive(naming.at(-1)) || isRunTogether ? [] : naming;
}

/** What is read in the name of who issues it, unlike a report or a study. */
const IN_ITS_NAME: ReadonlySet<string> = new Set([...ISSUED, 'post', 'email', 'blog']);

/** "A statement from Norlake Energy" is Norlake Energy's: who issues what is read in its name speaks. */
export function issuerIn(tokens: readonly Token[]): readonly Token[] {
	const end = headEnd(tokens);
	const at = BEHIND_NOUN.test(tokens[end - 1]?.normal ?? '') ? end - 2 : end - 1;
	const behind = tokens.slice(end + 1);
	const isIssued = IN_ITS_NAME.has(tokens[at]?.lemma ?? '') && /^(?:from|by)$/.test(tokens[end]?.normal ?? '');
	return isIssued && behind.length > 0 ? behind : tokens;
}

/** "The observer mission of the OSCE, the Council of Europe and the European Parliament" is long and no headline. */
function isListOfNames(naming: readonly Token[]): boolean {
	const end = headEnd(naming);
	if (end > MOST_WORDS || naming[end]?.normal !== 'of') return false;
	return naming.slice(end).every((token) => isCapitalised(token) || /^(?:of|for|the|and|,|-)$/.test(token.normal));
}

/** "The First Minister" and "Late Night Taxis" are names, and so is "Ruby Tuesday" where nothing of time stands before. */
function isWhen(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (isCalendarWord(token.normal)) return /^(?:on|last|this|in|early|late)$/.test(tokens[at - 1]?.normal ?? '');
	return (
		WHEN.test(token.normal) &&
		!isCapitalised(token) &&
		!(token.normal === 'first' && ARTICLE.test(tokens[at - 1]?.normal ?? ''))
	);
}

/** How far an article may stand behind words of time. */
const LONGEST_TIME = 4;

function articleBehindTime(tokens: readonly Token[]): number {
	const article = tokens.slice(0, LONGEST_TIME).findIndex(({ normal }) => ARTICLE.test(normal));
	const before = tokens.slice(0, Math.max(article, 0));
	return before.every(({ normal }) => BEFORE_ARTICLE.test(normal) || isCalendarWord(normal)) ? Math.max(article, 0) : 0;
}

/** Behind these the phrase goes on to tell more of who was named: "people familiar with the matter". */
const ENDS_HEAD =
	/^(?:of|for|with|in|at|on|from|who|whose|which|that|familiar|close|to|near|by|involved|briefed|speaking|and)$/;

/** The noun that a phrase is about: "official" of "a senior official at the ministry". */
export function headOf(tokens: readonly Token[]): Token | undefined {
	return tokens.slice(0, headEnd(tokens)).findLast(({ kind }) => kind === 'word');
}

/** Where what leads up to the head, and the head, are over. */
export function headEnd(tokens: readonly Token[]): number {
	const end = tokens.findIndex(
		({ normal, kind }, at) =>
			at > 0 && (ENDS_HEAD.test(normal) || kind === 'punctuation' || isParticipleOf(tokens, at)),
	);
	return end < 0 ? tokens.length : end;
}

/** "Two women living on the street", "residents moved to the school". */
function isParticipleOf(tokens: readonly Token[], at: number): boolean {
	return /.(?:ing|ed)$/.test(tokens[at]?.normal ?? '') && UNNAMED_HEADS.has(tokens[at - 1]?.lemma ?? '');
}

/** "Morning Report - New video": a dash with spaces, not a hyphen. */
function isSpaced(tokens: readonly Token[], at: number): boolean {
	const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	return before !== undefined && dash !== undefined && before.end < dash.start && (after?.start ?? 0) > dash.end;
}

/**
 * The person whom a description stands beside: "the coalition's director, Ida Lund, said"; "Carl Moen, Liberal of Bergen, a
 * founder of the group, said". A comma parts the two, and further descriptions may stand between.
 */
export function personBeside(sentence: AnnotatedSentence, tokens: readonly Token[]): PersonMention | null {
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (first === undefined || last === undefined) return null;
	const [from, to] = [sentence.tokens.indexOf(first), sentence.tokens.indexOf(last)];
	if (from < 0 || to < 0) return null;
	const persons = mentionsOf(sentence, 'person');
	const behind = sentence.tokens[to + 2];
	if (sentence.tokens[to + 1]?.text === ',' && behind !== undefined) {
		const found = persons.find(({ start }) => start === behind.start);
		if (found !== undefined) return found;
	}
	// "Moen, 54, robbed his clients, the prosecution said": a description of Moen would end with a comma too.
	// "Moen, the chairman, on Monday said" names a day behind it instead.
	const isClosed = /^[,)]$/.test(sentence.tokens[to + 1]?.text ?? '') || BEFORE_ARTICLE.test(first.normal);
	return isClosed ? personBefore(sentence, from, persons) : null;
}

/** How many words of descriptions may stand between a name and the last of them. */
const LONGEST_BETWEEN = 24;

function personBefore(
	{ tokens }: AnnotatedSentence,
	from: number,
	persons: readonly PersonMention[],
): PersonMention | null {
	if (tokens[from - 1]?.text !== ',') return null;
	const earliest = tokens[Math.max(0, from - LONGEST_BETWEEN)]?.start ?? 0;
	const until = tokens[from]?.start ?? 0;
	const person = persons.findLast(({ start, end }) => start >= earliest && end <= until);
	if (person === undefined) return null;
	const after = tokens.findIndex(({ start }) => start >= person.end);
	if (tokens[after]?.text !== ',') return null;
	const between = tokens.slice(after, from);
	// "Moen, who resigned, said": a clause between the two may have a subject of its own.
	return between.some(({ normal }) => FINITE.test(normal) || normal === 'and' || normal === 'but') ? null : person;
}
