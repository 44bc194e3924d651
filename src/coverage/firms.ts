/**
 * The firm, club or charity whose name opens the sentence, or one of the two before it: "Halden Motors will shut its plant,
 * the company said". Who is only mentioned within a sentence may be a rival, and is not taken.
 */
import type { AnnotatedSentence, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { bodySpeaker, isCalledAgain, isMaker } from './bodies.ts';
import type { Reading } from './reading.ts';
import { headOf } from './speaker-phrase.ts';
import type { Speaker } from './speakers.ts';
import { unknownName } from './unknown-names.ts';

/** How many sentences back its name may stand. */
const REACH = 2;
/** Names of more words are a headline. */
const MOST_WORDS = 5;

export function firmMeant(reading: Reading, sentence: AnnotatedSentence, tokens: readonly Token[]): Speaker | null {
	const [first, last, head] = [tokens[0], tokens.at(-1), headOf(tokens)];
	if (first?.normal !== 'the' || tokens.length !== 2 || last === undefined || head === undefined) return null;
	if (!isCalledAgain(head)) return null;
	const { sentences } = reading.report;
	const at = sentences.indexOf(sentence);
	const begins = sentence.tokens.indexOf(first) === 0;
	const before = sentences.slice(Math.max(0, at - REACH), begins ? at : at + 1);
	const firm = before
		.reverse()
		.map((one) => openingBody(reading, one))
		.find((one) => one !== null);
	return firm == null ? null : { ...firm, name: reading.span(sentence, { start: first.start, end: last.end }) };
}

/** The body whose name a sentence begins with, before a verb. */
function openingBody(reading: Reading, sentence: AnnotatedSentence): Speaker | null {
	const tokens = withoutAdverb(sentence.tokens);
	const end = tokens.findIndex(({ text }, at) => at > 0 && !/^(?:\p{Lu}|&|-$|of$|for$|and$)/u.test(text));
	const name = withoutMaker(tokens.slice(0, end));
	if (end < 1 || end > MOST_WORDS) return null;
	if (/^['’,.]/.test(tokens[end]?.text ?? '') && !isCalledFirm(tokens, end)) return null;
	if (
		[...mentionsOf(sentence, 'person'), ...mentionsOf(sentence, 'place')].some(({ start }) => start === name[0]?.start)
	)
		return null;
	const body = mentionsOf(sentence, 'organisation').find(({ start }) => start === name[0]?.start);
	if (body !== undefined) return bodySpeaker(reading, sentence, body);
	const speaker = unknownName(reading, sentence, name);
	return speaker?.kind === 'body' ? speaker : null;
}

/** "Normally, Orlin ships on Tuesdays". */
function withoutAdverb(tokens: readonly Token[]): readonly Token[] {
	return tokens[1]?.text === ',' && /ly$|^(?:however|today|yesterday|now|then|still)$/.test(tokens[0]?.normal ?? '')
		? tokens.slice(2)
		: tokens;
}

/** "Chipmaker Orlin": what it makes is no part of its name, the capital is that of the sentence. */
function withoutMaker(name: readonly Token[]): readonly Token[] {
	const [first, second] = name;
	return first !== undefined && second !== undefined && isMaker(first.lemma) ? name.slice(1) : name;
}

/** "Orlin, the chipmaker, will close": the name is told to be a firm's. */
function isCalledFirm(tokens: readonly Token[], comma: number): boolean {
	const [article, noun, close] = tokens.slice(comma + 1, comma + 4);
	if (tokens[comma]?.text !== ',' || noun === undefined || close?.text !== ',') return false;
	return /^(?:the|a|an)$/.test(article?.normal ?? '') && isCalledAgain(noun);
}
