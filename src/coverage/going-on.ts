/**
 * Whether a sentence goes on with what the one before it tells: the same speaker goes on speaking, a word points back
 * ("He added", "These changes"), or it opens on something else ("Meanwhile").
 */
import type { AnnotatedSentence } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { isWord, type Reading } from './reading.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { statementsOf } from './statements.ts';

/** How a sentence follows the one before it. */
export type Step = 'goes on' | 'points back' | 'turns away' | 'beside';

/** Each sentence of a report but the first, by id. */
export function stepsOf(reading: Reading): ReadonlyMap<string, Step> {
	const { sentences } = reading.report;
	const speakers = speakersIn(reading);
	return new Map(
		sentences.slice(1).map((sentence, at) => [sentence.sentence.id, stepOf(sentences[at], sentence, speakers)]),
	);
}

type Speakers = ReadonlyMap<AnnotatedSentence, readonly Speaker[]>;

function speakersIn(reading: Reading): Speakers {
	const statements = statementsOf(reading);
	const speakers = speakersOf(reading, statements);
	const found = new Map<AnnotatedSentence, Speaker[]>();
	for (const statement of statements) {
		const speaker = speakers.get(statement);
		if (speaker != null) found.set(statement.sentence, [...(found.get(statement.sentence) ?? []), speaker]);
	}
	return found;
}

function stepOf(before: AnnotatedSentence | undefined, sentence: AnnotatedSentence, speakers: Speakers): Step {
	if (before === undefined) return 'beside';
	if (isOneSpeech(before, sentence, speakers)) return 'goes on';
	const opening = openingOf(sentence);
	if (opening.some((word) => TURNS_AWAY.test(word))) return 'turns away';
	return opening.some((word) => POINTS_BACK.test(word)) ? 'points back' : 'beside';
}

/** One quotation over both, one speaker, "She wrote:" and what she wrote, a quotation without a speaker behind another. */
function isOneSpeech(before: AnnotatedSentence, sentence: AnnotatedSentence, speakers: Speakers): boolean {
	const told = new Set(mentionsOf(before, 'quotation'));
	if (mentionsOf(sentence, 'quotation').some((one) => told.has(one))) return true;
	if (before.sentence.text.trimEnd().endsWith(':')) return true;
	const [earlier, now] = [speakers.get(before) ?? [], speakers.get(sentence) ?? []];
	if (now.length === 0) return isQuoted(sentence) && isQuoted(before);
	return now.some(({ key }) => earlier.some((one) => one.key === key));
}

/** Whether a quotation begins it or runs to its end. */
function isQuoted(sentence: AnnotatedSentence): boolean {
	const { text, end } = sentence.sentence;
	return /^["“‘']/.test(text) || mentionsOf(sentence, 'quotation').some((quotation) => quotation.end >= end - 1);
}

/** Words that mean what was just told. */
const POINTS_BACK =
	/^(?:he|she|they|his|her|their|its|it|this|these|those|that|such|there|then|instead|still|yet|however|nor|also|both|neither|otherwise|similarly|likewise|additionally|moreover|furthermore|specifically|previously|earlier|afterwards?|later)$/;
const TURNS_AWAY = /^(?:meanwhile|separately|elsewhere|overall|background)$/;
/** "But he said", "And these changes". */
const LIGHT = /^(?:but|and|so|or|because|while|although|though|in|at|for|of|with|despite|after|since|under|by|on)$/;
/** How many words a sentence may have up to the one that points back. */
const REACH = 3;

/** The first word, and behind light ones the next. */
function openingOf({ tokens }: AnnotatedSentence): readonly string[] {
	const words = tokens
		.filter(isWord)
		.slice(0, REACH)
		.map(({ normal }) => normal);
	const heavy = words.findIndex((word) => !LIGHT.test(word));
	return heavy < 0 ? words : words.slice(0, heavy + 1);
}
