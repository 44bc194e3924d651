/**
 * Whom "she said" means where somebody else is told of since she last spoke: "Anna Berg told the council … Vera Nund sold her
 * last eggs at noon. “Enough,” she said." Who opens the sentence before the quotation speaks it; else it may be either.
 */
import type { AnnotatedReport, AnnotatedSentence, PersonMention } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { isPossessive, overlaps } from '../annotate/words.ts';

/** Those whom the pronoun surely fits and who are told of, outside quotations, in sentences from one place up to another. */
export function toldBetween(
	{ sentences, entities }: AnnotatedReport,
	pronoun: string,
	from: number,
	to: number,
): readonly PersonMention[] {
	return sentences
		.slice(from, to)
		.flatMap((sentence) =>
			mentionsOf(sentence, 'person').filter(
				(person) =>
					person.entity !== null && entities[person.entity]?.pronoun === pronoun && !isQuoted(sentence, person),
			),
		);
}

/**
 * The person who opens a sentence and does something in it.
 *
 * @returns null where two are told of whom the pronoun fits, or none opens it
 */
export function opening(report: AnnotatedReport, pronoun: string, number: number): PersonMention | null {
	const sentence = report.sentences[number];
	if (sentence === undefined) return null;
	const told = toldBetween(report, pronoun, number, number + 1);
	const [first] = told;
	if (first === undefined || told.some(({ entity }) => entity !== first.entity)) return null;
	const { tokens } = sentence;
	const at = tokens.findIndex((token) => overlaps(token, first));
	const behind = tokens.findIndex(({ start }) => start >= first.end);
	const opens = at === 0 || tokens[at - 1]?.text === ',';
	const [next, second] = [tokens[behind]?.normal ?? '', tokens[behind + 1]?.normal ?? ''];
	// "Jens Berg was found in the river. “He had been dead,” the coroner said": who suffers something hardly speaks next.
	const suffers = /^(?:was|were)$/.test(next) || (/^(?:has|had|have)$/.test(next) && second === 'been');
	return opens && !suffers && !isPossessive(tokens[behind - 1]) ? first : null;
}

/** How a sentence goes on that tells what somebody suffered: "was", "has been" but not "has been speaking". */
const WAS = /^(?:was|were)$/;
/** Words before a name that make its bearer no subject: "They thanked the crew of Wenna Groat". */
const COMPLEMENTS = /^(?:of|for|to|with|by|from|against|about|on|in|at|near|like|after|before|than|and|or)$/;

/**
 * The one person of whom a sentence tells, who acts in it and of whom no word says "he" or "she" yet: "Trawler skipper Wenna
 * Groat hauled 22 people on to her boat. “You just grab,” she said."
 *
 * @returns null where the sentence tells of another person too, and where the name is not its subject
 */
export function soleActor({ sentences, entities }: AnnotatedReport, pronoun: string, number: number): number | null {
	const sentence = sentences[number];
	if (sentence === undefined || sentence.sentence.role !== 'body') return null;
	const told = mentionsOf(sentence, 'person').filter((person) => !isQuoted(sentence, person));
	const [person] = told;
	if (person === undefined || person.entity === null || told.some(({ entity }) => entity !== person.entity))
		return null;
	if ((entities[person.entity]?.pronoun ?? pronoun) !== pronoun) return null;
	const { tokens } = sentence;
	const at = tokens.findIndex((token) => overlaps(token, person));
	const behind = tokens.findIndex(({ start }) => start >= person.end);
	const next = tokens.slice(behind).find(({ kind }) => kind === 'word');
	const isSubject = !isPossessive(tokens[behind - 1]) && !COMPLEMENTS.test(tokens[at - 1]?.normal ?? '');
	const isElsewhere = tokens
		.slice(0, at)
		.some(({ normal, kind, text }) => text !== ',' && (kind === 'punctuation' || FINITE.test(normal)));
	return behind < 0 || !isSubject || isElsewhere || WAS.test(next?.normal ?? '') ? null : person.entity;
}

/** A verb before the name: somebody else acts, "The crew has seen Wenna Groat". */
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|that|who|which|he|she|they|it)$|ed$/;

function isQuoted(sentence: AnnotatedSentence, { start }: PersonMention): boolean {
	return mentionsOf(sentence, 'quotation').some((quotation) => quotation.start < start && start < quotation.end);
}
