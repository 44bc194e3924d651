/**
 * Speakers without a name of their own: "a senior official", "people familiar with the matter", "court papers", and bodies
 * under a common name: "the fire service", "police", "the coroner's office".
 */
import type { AnnotatedSentence, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { isCapitalised, overlaps } from '../annotate/words.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { BODY_HEADS, DOCUMENT_HEADS, PAPERS_LIKE_ROLES, PARTISANS, UNNAMED_HEADS } from '../lexicon/voices.ts';
import { bodyKey, bodyWords, isBodyHead } from './bodies.ts';
import type { Reading } from './reading.ts';
import { headEnd, headOf } from './speaker-phrase.ts';
import { wholeName } from './short-names.ts';
import type { Speaker } from './speakers.ts';

const DETERMINER =
	/^(?:the|a|an|this|that|these|those|another|one|two|three|four|several|some|many|other|his|her|its|their)$/;

export function describedIn(reading: Reading, sentence: AnnotatedSentence, tokens: readonly Token[]): Speaker | null {
	const head = headOf(tokens);
	const kind = head === undefined ? null : kindOf(head, tokens[tokens.indexOf(head) - 1]);
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (head === undefined || kind === null || first === undefined || last === undefined) return null;
	const name = reading.span(sentence, { start: first.start, end: last.end });
	if (kind === 'body') return bodyDescribed(reading, sentence, tokens);
	const words = wordsOf(sentence, tokens);
	// "Another official" is not the official who spoke before.
	const other = kind === 'unnamed' && /^(?:another|other)$/.test(first.normal) ? 'another ' : '';
	const key = `${kind} ${other}${words.join(' ') || head.normal}`;
	return { kind, key, entity: null, name, body: kind === 'unnamed' ? bodySpokenFor(sentence, tokens) : null };
}

/** In small letters, a body under its one key: "UN spokesman" and "United Nations spokesman" are called alike. */
function wordsOf(sentence: AnnotatedSentence, tokens: readonly Token[]): readonly string[] {
	const bodies = mentionsOf(sentence, 'organisation');
	const words = tokens
		.filter(({ normal, kind }) => kind === 'word' && !DETERMINER.test(normal))
		.map((token) => bodies.find((body) => overlaps(token, body))?.key ?? token.normal);
	return words.filter((word, at) => word !== words[at - 1]);
}

function kindOf(head: Token, before: Token | undefined): 'document' | 'unnamed' | 'body' | null {
	if (DOCUMENT_HEADS.has(head.lemma)) return 'document';
	if (/^\p{Lu}\p{Ll}/u.test(head.text) && isCapitalised(before) && PAPERS_LIKE_ROLES.has(head.lemma)) return 'body';
	if (isBodyHead(head, before)) return 'body';
	return UNNAMED_HEADS.has(head.lemma) || TITLE_HEADS.has(head.lemma) ? 'unnamed' : null;
}

/** "the fire service in Holm", "fire service": one body by the words up to its head, and what completes it with "of". */
function bodyDescribed(reading: Reading, sentence: AnnotatedSentence, tokens: readonly Token[]): Speaker | null {
	const naming = tokens.slice(0, endOfBody(tokens));
	const [first, last, words] = [naming[0], naming.at(-1), bodyWords(naming)];
	if (first === undefined || last === undefined || words.length === 0) return null;
	// "Mills said" of Carrow Mills
	const whole = naming.length === 1 && isCapitalised(first) ? wholeName(reading, words[0] ?? '') : words;
	return {
		kind: 'body',
		key: `body ${bodyKey(whole)}`,
		entity: null,
		name: reading.span(sentence, { start: first.start, end: last.end }),
		body: whole.join(' '),
	};
}

function endOfBody(tokens: readonly Token[]): number {
	const end = headEnd(tokens);
	return tokens[end]?.normal === 'of' ? end + 1 + headEnd(tokens.slice(end + 1)) : end;
}

/** "a State Department official", "a spokesman for the fire service", "the ministry's spokeswoman". */
export function bodySpokenFor(sentence: AnnotatedSentence, tokens: readonly Token[]): string | null {
	if (PARTISANS.has(headOf(tokens)?.lemma ?? '')) return null;
	const named = mentionsOf(sentence, 'organisation').find((mention) =>
		tokens.some((token) => overlaps(token, mention)),
	);
	if (named !== undefined) return named.key;
	const end = headEnd(tokens);
	const before = tokens.slice(0, Math.max(0, end - 1));
	const own = before.at(-1);
	if (own !== undefined && (BODY_HEADS.has(own.lemma) || isBodyHead(own, before.at(-2))))
		return bodyWords(before).join(' ') || null;
	if (!/^(?:for|of|at|from)$/.test(tokens[end]?.normal ?? '')) return null;
	const behind = tokens.slice(end + 1);
	const head = headOf(behind);
	return head !== undefined && isBodyHead(head, behind[behind.indexOf(head) - 1])
		? bodyWords(behind.slice(0, endOfBody(behind))).join(' ') || null
		: null;
}
