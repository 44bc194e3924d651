/**
 * Quotation marks around what nobody says: titles of works ("the film “The Long Road”", "on Radio Holm’s “Morning Bell”")
 * and names that something goes by ("the so-called “fire wall”", "known here as “the ditch”").
 */
import type { AnnotatedSentence, QuotationMention, Token } from '../annotate/mention.ts';
import { isCapitalised, isPossessive } from '../annotate/words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { BEFORE_WORKS, OF_WORKS, WORKS } from '../lexicon/works.ts';
import { outermost } from './statements.ts';

/** A name by which something goes is no longer. */
const LONGEST_TERM = 4;
/** Titles of more words are rare, and a headline quoted in full is no title of a work. */
const LONGEST_TITLE = 8;

/** The quotations of a report, in order, that somebody can have said. */
export function spokenIn(sentences: readonly AnnotatedSentence[]): readonly QuotationMention[] {
	return outermost(sentences).filter((quotation) => {
		const sentence = sentences.find(({ sentence: { start, end } }) => start <= quotation.start && quotation.end <= end);
		return sentence === undefined || !isName(sentence, quotation);
	});
}

function isName({ tokens }: AnnotatedSentence, { start, end, inner }: QuotationMention): boolean {
	const before = tokens.filter((token) => token.end <= start);
	const words = tokens.filter(
		(token) => token.kind !== 'punctuation' && token.start >= inner.start && token.end <= inner.end,
	);
	const behind = tokens.find((token) => token.start >= end);
	if (words.length === 0) return false;
	return (words.length <= LONGEST_TERM && isCalled(before, words)) || isTitle(before, words, behind);
}

/** "So-called", "known as the", "nicknamed", "a scheme called"; but what somebody calls or dubs so are his words. */
function isCalled(before: readonly Token[], words: readonly Token[]): boolean {
	const last = before.at(-1)?.normal ?? '';
	const cue = before.slice(0, /^(?:the|a|an)$/.test(last) ? -1 : before.length).map(({ normal }) => normal);
	const [third, second, first] = cue.slice(-3);
	if (cue.slice(-6).includes('what')) return false;
	if (first === 'called' && (second === 'so' || (second === '-' && third === 'so'))) return true;
	if (/^(?:so-called|nicknamed|codenamed|entitled|titled)$/.test(first ?? '')) return true;
	if (first === 'as' && (second === 'known' || (second === 'to' && third === 'referred'))) return true;
	return (
		/^(?:called|named|dubbed)$/.test(first ?? '') &&
		isNoun(before.at(cue.length - before.length - 2)) &&
		isCapitalised(words[0])
	);
}

/** "A scheme called “Second Step”": no name or pronoun that calls it so. */
const isNoun = (token: Token | undefined) =>
	token?.kind === 'word' && !isCapitalised(token) && !FUNCTION_WORDS.has(token.normal);

function isTitle(before: readonly Token[], words: readonly Token[], behind: Token | undefined): boolean {
	if (words.length > LONGEST_TITLE || !isTitleCase(words)) return false;
	const last = before.at(-1);
	if (last === undefined) return OF_WORKS.has(behind?.lemma ?? '');
	if (WORKS.has(last.lemma) || OF_WORKS.has(behind?.lemma ?? '')) return true;
	if (words.length < 2) return false;
	return isOwner(last) || BEFORE_WORKS.has(last.lemma) || isAppearance(before);
}

/** "Radio Holm’s", but not "he’s", nor "it’s" of a headline in capitals: "He’s ‘In No Hurry’". */
const isOwner = (token: Token) => isPossessive(token) && !FUNCTION_WORDS.has(token.normal);

/** "Said on “Morning Bell”", "starred in “The Long Road”". */
function isAppearance(before: readonly Token[]): boolean {
	const [verb, link] = before.slice(-2);
	if (link?.normal === 'on') return true;
	return link?.normal === 'in' && /^(?:star|appear|act|play|feature|role|part|cameo)$/.test(verb?.lemma ?? '');
}

/** Every word but "of", "the" and their like has a capital, the first and the last in any case. */
function isTitleCase(words: readonly Token[]): boolean {
	return words.every(
		(word, at) =>
			isCapitalised(word) ||
			word.kind === 'number' ||
			(at > 0 && at < words.length - 1 && FUNCTION_WORDS.has(word.normal)) ||
			/^['’]?s$/.test(word.normal),
	);
}
