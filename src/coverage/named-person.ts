/**
 * The person whom a subject names as the one who speaks: not the owner of what follows ("Holt's lawyer"), nor whom somebody
 * is lawyer for ("a lawyer for Holt"), nor whose lawyer is named or told of behind ("Holt lawyer Mara Lind", "a Holt
 * lawyer").
 */
import type { AnnotatedSentence, PersonMention, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { isCapitalised, isPossessive, overlaps } from '../annotate/words.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { BODY_HEADS, UNNAMED_HEADS } from '../lexicon/voices.ts';
import { headEnd, headOf } from './speaker-phrase.ts';

/** Words between a name and the title of who serves it that are no part of the title: "Holt re-election spokeswoman". */
const MOST_BEFORE_TITLE = 3;

export function personNamed(sentence: AnnotatedSentence, tokens: readonly Token[]): PersonMention | undefined {
	const head = headOf(tokens);
	const complement = isCapitalised(head) ? undefined : tokens[headEnd(tokens)];
	const until = complement?.start ?? Number.POSITIVE_INFINITY;
	const persons = mentionsOf(sentence, 'person').filter(
		(mention) =>
			mention.start < until && tokens.some((token) => overlaps(token, mention)) && !isOwner(sentence, mention),
	);
	return persons.find((person, at) => !isServed(sentence, person, persons[at + 1]) && !describes(person, head));
}

/** "Holt" of "a Holt spokeswoman", "Holt aides", "the Holt campaign": what speaks stands behind the name. */
function describes({ end }: PersonMention, head: Token | undefined): boolean {
	if (head === undefined || isCapitalised(head) || head.start < end) return false;
	return TITLE_HEADS.has(head.lemma) || UNNAMED_HEADS.has(head.lemma) || BODY_HEADS.has(head.lemma);
}

export function isOwner({ tokens }: AnnotatedSentence, { end }: { readonly end: number }): boolean {
	return tokens.some((token) => isPossessive(token) && token.start < end && token.end >= end);
}

/** "Holt" of "Holt spokeswoman Mara Lind": the title that is read with the next name stands right behind this one. */
function isServed({ tokens }: AnnotatedSentence, person: PersonMention, next: PersonMention | undefined): boolean {
	if (next === undefined || !next.titles.some(({ start }) => start === next.start)) return false;
	if (next.start < person.end) return false;
	const between = tokens.filter(({ start }) => start >= person.end && start < next.start);
	return (
		between.length <= MOST_BEFORE_TITLE &&
		between.every((token) => !isCapitalised(token) && (token.kind === 'word' || token.text === '-')) &&
		!between.some(({ normal }) => /^(?:and|or|to|with|for|of|at|in|as|by|from)$/.test(normal))
	);
}
