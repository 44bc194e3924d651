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

function isQuoted(sentence: AnnotatedSentence, { start }: PersonMention): boolean {
	return mentionsOf(sentence, 'quotation').some((quotation) => quotation.start < start && start < quotation.end);
}
