/** Bodies by their words: "the Ministry of Transport", "Transport Ministry" and "the ministry" may be one. */
import type { AnnotatedReport, AnnotatedSentence, OrganisationMention, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { BODY_AGAIN, BODY_HEADS, GUARDS, PEOPLE_WHO_MAKE } from '../lexicon/voices.ts';
import type { Reading } from './reading.ts';
import type { Speaker } from './speakers.ts';

/** Tell nothing of which body it is. */
const LIGHT =
	/^(?:the|a|an|this|that|these|those|another|its|his|her|their|our|of|for|and|own|local|same|other|new|two|three|some|several)$/;

/** "Authorities" are people; "the port authority" is a body. A guard is a man, unless `before` makes it the coast guard. */
export function isBodyHead({ lemma, normal }: Token, before?: Token): boolean {
	if (normal === 'guard') return GUARDS.has(before?.normal ?? '');
	return (BODY_HEADS.has(lemma) || isMaker(lemma)) && normal !== 'authorities';
}

/** "Chipmaker", "toymaker": a firm by what it makes. */
export function isMaker(lemma: string): boolean {
	return lemma.length > 'maker'.length && lemma.endsWith('maker') && !PEOPLE_WHO_MAKE.has(lemma);
}

/** How a report calls a firm or a club whose name it has just given: "the company", "the chipmaker". */
export function isCalledAgain({ lemma }: Token): boolean {
	return BODY_AGAIN.has(lemma) || isMaker(lemma);
}

/** The words that tell which body it is, as written in lower case: "fire service". */
export function bodyWords(tokens: readonly Token[]): readonly string[] {
	return tokens.filter(({ kind, normal }) => kind !== 'punctuation' && !LIGHT.test(normal)).map(({ normal }) => normal);
}

/** One for all orders of its words: "Ministry of Transport", "Transport Ministry". */
export function bodyKey(words: readonly string[]): string {
	return words
		.filter((word) => !LIGHT.test(word))
		.sort()
		.join(' ');
}

/** A body with its name. */
export function bodySpeaker(reading: Reading, sentence: AnnotatedSentence, mention: OrganisationMention): Speaker {
	return {
		kind: 'body',
		key: `body ${bodyKey(mention.key.split(' '))}`,
		entity: null,
		name: reading.span(sentence, mention),
		body: mention.key,
	};
}

/**
 * The one body of a report that a definite description can mean: "the ministry" where it names one ministry, "the fire
 * service" where it names the Holm Fire Service. Null where it names none or several.
 */
export function bodyMeant(reading: Reading, sentence: AnnotatedSentence, tokens: readonly Token[]): Speaker | null {
	const [article, ...rest] = tokens;
	const [head, last] = [rest.at(-1), tokens.at(-1)];
	if (article?.normal !== 'the' || head === undefined || last === undefined || !isBodyHead(head, rest.at(-2)))
		return null;
	const keys = bodiesCalled(reading.report, bodyWords(rest));
	const [key] = keys;
	if (key === undefined || new Set(keys.map((one) => bodyKey(one.split(' ')))).size > 1) return null;
	const name = reading.span(sentence, { start: article.start, end: last.end });
	return { kind: 'body', key: `body ${bodyKey(key.split(' '))}`, entity: null, name, body: key };
}

/** Keys of the bodies whose names hold all these words. */
function bodiesCalled({ sentences }: AnnotatedReport, words: readonly string[]): readonly string[] {
	return sentences
		.flatMap((sentence) => mentionsOf(sentence, 'organisation'))
		.filter(({ sort, key }) => sort === 'body' && words.every((word) => key.split(' ').includes(word)))
		.map(({ key }) => key);
}
