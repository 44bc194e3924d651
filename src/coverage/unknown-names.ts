/**
 * Names that speak and of which the annotation knows nothing: a surname that the report never gives in full ("Booker said"),
 * a company ("Kvist & Sons said"), a given name that no list has ("resident Bensu Elianita said").
 */
import { isCalendarWord } from '../annotate/calendar.ts';
import type { AnnotatedSentence, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { isCapitalised } from '../annotate/words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { BODY_HEADS, DOCUMENT_HEADS, FIRM_WORDS, UNNAMED_HEADS } from '../lexicon/voices.ts';
import { bodyKey, isMaker } from './bodies.ts';
import type { Reading } from './reading.ts';
import { wholeName } from './short-names.ts';
import type { Speaker } from './speakers.ts';

/** Longer runs of capitals are a headline that ran into the text. */
const MOST_WORDS = 5;
const LINK = /^(?:of|for|and|the|de|la|del|van|von|bin|al|&|-|'|’)$/;

export function unknownName(reading: Reading, sentence: AnnotatedSentence, tokens: readonly Token[]): Speaker | null {
	const from = nameStart(tokens);
	const name = tokens.slice(from);
	const [first, last, described] = [name[0], name.at(-1), tokens[from - 1]];
	if (first === undefined || last === undefined || !isName(reading, sentence, name)) return null;
	// "resident Bensu Elianita", "retailer Kvist": what stands before a name says who it is, or it is no name.
	if (described !== undefined && !isPersonNoun(described) && !isBodyNoun(described)) return null;
	const words = name.filter(({ kind }) => kind === 'word').map(({ normal }) => normal);
	const span = reading.span(sentence, { start: first.start, end: last.end });
	// "Lyliah Skinner" is "Skinner" further on.
	if (!(described && isBodyNoun(described)) && isPerson(reading, sentence, name))
		return { kind: 'person', key: `person named ${words.at(-1)}`, entity: null, name: span, body: null };
	const [only = '', ...others] = words;
	const whole = others.length === 0 ? wholeName(reading, only) : words;
	return { kind: 'body', key: `body ${bodyKey(whole)}`, entity: null, name: span, body: whole.join(' ') };
}

/** A name has so many words beside its description: more are a headline that ran into the text. */
const MOST_BESIDE = 3;

/** "The union's chairman, Bram Sudlow, told": whom a description of one person stands before, by a name that no list has. */
export function strangerBeside(
	reading: Reading,
	sentence: AnnotatedSentence,
	described: readonly Token[],
	head: Token | undefined,
): Speaker | null {
	const last = described.at(-1);
	if (last === undefined || head === undefined || !isPersonNoun(head) || /[^s]s$/.test(head.normal)) return null;
	const behind = sentence.tokens.slice(sentence.tokens.indexOf(last) + 1);
	const end = behind.findIndex((token, at) => at > 0 && !isCapitalised(token));
	const name = behind.slice(1, end < 0 ? behind.length : end);
	const isClosed = behind[0]?.text === ',' && behind[end]?.text === ',';
	if (!isClosed || name.length < 2 || name.length > MOST_BESIDE || !isName(reading, sentence, name)) return null;
	const [first, surname] = [name[0] as Token, name.at(-1) as Token];
	if (BODY_HEADS.has(surname.lemma) || isMaker(surname.lemma)) return null;
	const span = reading.span(sentence, { start: first.start, end: surname.end });
	const entity = entityCalled(reading, surname);
	const key = entity === null ? `person named ${surname.normal}` : `person ${entity}`;
	return { kind: 'person', key, entity, name: span, body: null };
}

/** The one person whom the report elsewhere calls so: "Brandow told reporters" of "his lawyer, Gerdo Brandow". */
function entityCalled({ report }: Reading, surname: Token): number | null {
	const called = report.sentences.flatMap((sentence) =>
		mentionsOf(sentence, 'person').flatMap(({ entity, text }) =>
			entity !== null && text === surname.text ? [entity] : [],
		),
	);
	const [entity, ...others] = new Set(called);
	return entity === undefined || others.length > 0 ? null : entity;
}

/** The first token of the run of capitals at the end. */
function nameStart(tokens: readonly Token[]): number {
	let from = tokens.length;
	while (
		from > 0 &&
		(isCapitalised(tokens[from - 1]) || (from < tokens.length && LINK.test(tokens[from - 1]?.normal ?? '')))
	)
		from--;
	while (from < tokens.length && !isCapitalised(tokens[from])) from++;
	return from;
}

const isBodyNoun = ({ lemma, normal }: Token) => BODY_HEADS.has(lemma) || isMaker(lemma) || normal === 'the';

function isName(reading: Reading, sentence: AnnotatedSentence, name: readonly Token[]): boolean {
	const words = name.filter(({ kind }) => kind === 'word');
	const [first, last] = [words[0], words.at(-1)];
	if (first === undefined || last === undefined || words.length > MOST_WORDS) return false;
	if (FUNCTION_WORDS.has(first.normal) || words.some(({ normal }) => isCalendarWord(normal))) return false;
	// "the words of other Republicans" names nobody.
	if (isPersonNoun(last) || DOCUMENT_HEADS.has(last.lemma) || last.normal.length < 3) return false;
	// A capital at the start of a sentence, or in a headline, proves nothing.
	const proven = sentence.sentence.role === 'body' && (first !== sentence.tokens[0] || words.length > 1);
	const written = words.filter(({ normal }) => !LINK.test(normal));
	return proven
		? first !== sentence.tokens[0] || isWritten(reading, first) || written.slice(1).every(isCapitalised)
		: written.every((word) => isWritten(reading, word));
}

/** Whether a word stands with a capital within a sentence of the body. */
function isWritten({ report }: Reading, word: Token): boolean {
	return report.sentences.some(
		({ sentence, tokens }) =>
			sentence.role === 'body' &&
			tokens.some((token, at) => at > 0 && token.text === word.text && !/["“‘:]/.test(tokens[at - 1]?.text ?? '')),
	);
}

/** Whether the report anywhere tells of somebody by that last word, and of no body. */
function isPerson(reading: Reading, sentence: AnnotatedSentence, name: readonly Token[]): boolean {
	const last = name.at(-1);
	if (last === undefined || BODY_HEADS.has(last.lemma) || (name.length > 1 && FIRM_WORDS.has(last.normal)))
		return false;
	if (name.some(({ normal }) => /^(?:of|for|and|&)$/.test(normal))) return false;
	return (
		isFollowedByPronoun(reading, sentence) ||
		reading.report.sentences.some(({ tokens }) =>
			tokens.some(
				({ text }, at) =>
					text === last.text &&
					(isDescribed(tokens, at) || isApposed(tokens, at) || (name.length === 1 && hasGiven(tokens, at))),
			),
		)
	);
}

export const isPersonNoun = ({ lemma }: Token) =>
	TITLE_HEADS.has(lemma) || (UNNAMED_HEADS.has(lemma) && lemma !== 'one');

/** "resident Bensu Elianita", "his trainer Emanuel Steward", "the union's chairman, Bram Sudlow, told". */
function isDescribed(tokens: readonly Token[], last: number): boolean {
	let from = last;
	while (isCapitalised(tokens[from - 1])) from--;
	const isBeside = tokens[from - 1]?.text === ',' && tokens[last + 1]?.text === ',' && from < last;
	const before = tokens[isBeside ? from - 2 : from - 1];
	return before !== undefined && isPersonNoun(before) && (!isBeside || !/[^s]s$/.test(before.normal));
}

/** "Emanuel Steward" where "Steward said": bodies go by their first word, persons by their last. */
function hasGiven(tokens: readonly Token[], last: number): boolean {
	const [before, given, behind] = [tokens[last - 2], tokens[last - 1], tokens[last + 1]];
	if (given === undefined || before === undefined || isCapitalised(before) || isCapitalised(behind)) return false;
	return (
		isCapitalised(given) &&
		given.kind === 'word' &&
		given.text.length > 2 &&
		before.kind === 'word' &&
		!FUNCTION_WORDS.has(given.normal)
	);
}

/** How far behind a name its description reaches. */
const LONGEST_APPOSITION = 10;

/** "Booker, one of two candidates", "Skinner, a 16-year-old student", "Holt, 34,", "Holt, who …". */
function isApposed(tokens: readonly Token[], last: number): boolean {
	const [comma, next] = [tokens[last + 1], tokens[last + 2]];
	if (comma?.text !== ',' || next === undefined) return false;
	if (next.normal === 'who' || (/^\d\d$/.test(next.text) && tokens[last + 3]?.text === ',')) return true;
	if (!/^(?:a|an|the|one|his|her|their|its)$/.test(next.normal)) return false;
	const close = tokens.findIndex(({ text }, index) => index > last + 1 && text === ',');
	return tokens
		.slice(last + 2, Math.min(close < 0 ? tokens.length : close, last + 2 + LONGEST_APPOSITION))
		.some(isPersonNoun);
}

/** "Booker said. He added …" */
function isFollowedByPronoun({ report }: Reading, sentence: AnnotatedSentence): boolean {
	const next = report.sentences[report.sentences.indexOf(sentence) + 1];
	return next !== undefined && /^["“]?(?:He|She)\b/.test(next.sentence.text);
}
