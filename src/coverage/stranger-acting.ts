/**
 * Whom "she said" means where nobody spoke before, and the sentence before tells of one person by a name that no list has:
 * "Trawler skipper Wenna Groat hauled 22 people on to her boat. “You just grab,” she said."; "The commander in charge, Brida
 * Halvane, has been speaking to our reporter. “We are not stopping,” she said."
 */
import type { Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { isCapitalised, isPossessive } from '../annotate/words.ts';
import { BODY_HEADS } from '../lexicon/voices.ts';
import { isMaker } from './bodies.ts';
import type { Reading } from './reading.ts';
import { headOf } from './speaker-phrase.ts';
import type { Speaker } from './speakers.ts';
import { isPersonNoun } from './unknown-names.ts';

/** A verb before the name: somebody else acts, "The crew had seen skipper Wenna Groat". */
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|that|who|which|he|she|they|it)$|.ed$/;
/** Who suffers something hardly speaks next: "Skipper Wenna Groat was buried on Friday". */
const SUFFERS = /^(?:was|were)$/;
/** More words are a headline that ran into the text. */
const MOST_WORDS = 3;

/**
 * The one named person of a sentence, who acts in it.
 *
 * @returns null where the sentence has a second name, and where the name is not its subject
 */
export function strangerActing(reading: Reading, number: number): Speaker | null {
	const sentence = reading.report.sentences[number];
	if (sentence === undefined || sentence.sentence.role !== 'body') return null;
	if (mentionsOf(sentence, 'person').length > 0 || mentionsOf(sentence, 'quotation').length > 0) return null;
	const { tokens } = sentence;
	const [name, ...others] = namesIn(tokens);
	if (name === undefined || others.length > 0 || !isSubject(tokens, name)) return null;
	const [first, last] = [tokens[name.from], tokens[name.end - 1]];
	if (first === undefined || last === undefined || BODY_HEADS.has(last.lemma) || !isPersons(tokens, name.from))
		return null;
	const span = reading.span(sentence, { start: first.start, end: last.end });
	return { kind: 'person', key: `person named ${last.normal}`, entity: null, name: span, body: null };
}

interface Name {
	readonly from: number;
	/** Behind its last word. */
	readonly end: number;
}

/** Runs of two or more words in capitals behind the first word, which has one anyway. */
function namesIn(tokens: readonly Token[]): readonly Name[] {
	const names: Name[] = [];
	for (let at = 1; at < tokens.length; at++) {
		const from = at;
		while (isCapitalised(tokens[at])) at++;
		if (at - from > 1) names.push({ from, end: at });
	}
	return names;
}

/** Nothing is done before it, and it does not suffer or own what follows. */
function isSubject(tokens: readonly Token[], { from, end }: Name): boolean {
	if (end - from > MOST_WORDS || isPossessive(tokens[end - 1]) || isPossessive(tokens[end])) return false;
	const [next, second] = verbBehind(tokens, end);
	// "was grinning like a cat", "has been speaking"
	const suffers =
		(SUFFERS.test(next) && !/ing$/.test(second[0])) ||
		(/^(?:has|had|have)$/.test(next) && /^been$/.test(second[0]) && !/ing$/.test(second[1]));
	return !suffers && tokens.slice(0, from).every(({ normal }) => !FINITE.test(normal));
}

/** The words behind the name, or behind an age or the comma beside it: ", 61, hauled". */
function verbBehind(tokens: readonly Token[], end: number): readonly [string, readonly [string, string]] {
	const words = tokens.slice(end).filter(({ kind }) => kind === 'word');
	const at = (place: number) => words[place]?.normal ?? '';
	return [at(0), [at(1), at(2)]];
}

/** What says that the name is a person's: "skipper" right before it, or "The commander in charge of the search" and a comma. */
function isPersons(tokens: readonly Token[], from: number): boolean {
	const before = tokens[from - 1];
	const noun = before?.text === ',' ? headOf(tokens.slice(0, from - 1)) : before;
	if (noun === undefined || /[^s]s$/.test(noun.normal) || isMaker(noun.lemma) || BODY_HEADS.has(noun.lemma))
		return false;
	return isPersonNoun(noun);
}
