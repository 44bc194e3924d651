/** How much is read: more is a mistake or an attack, and should not fill the memory before that is noticed. */
import { called } from './called.ts';
import type { Draft } from '../model.ts';
import { ABBREVIATION_RULES } from '../prepare/merge-rules.ts';
import { ReadFailure } from './failure.ts';

/** The largest source, in bytes: some thirty novels. */
export const MAXIMUM_BYTES = 20_000_000;

/** The largest file of saved comparisons, in bytes: some thousands of them. */
export const MAXIMUM_SAVED_BYTES = 400_000_000;

/** The longest text, in characters: a book of five hundred pages. Reports are a hundredth of that. */
export const MAXIMUM_CHARACTERS = 1_000_000;

/** The most sentences or lines: three times as many as a book of so many characters has. */
export const MAXIMUM_SENTENCES = 30_000;

/**
 * Refuses what is too long to be a report, in whatever form it came.
 *
 * @throws ReadFailure `too-large`
 */
export function refuseTooLong(name: string, draft: Draft): void {
	const length = lengthOf(draft);
	if (length > MAXIMUM_CHARACTERS) throw tooLong(name, length);
	const sentences = sentencesOf(draft);
	if (sentences <= MAXIMUM_SENTENCES) return;
	const told = (count: number) => `${count.toLocaleString('en')} sentences or lines`;
	const allowed = told(MAXIMUM_SENTENCES);
	throw new ReadFailure(
		'too-large',
		`${name} has ${told(sentences)}; a report may have ${allowed}: cut out the article`,
	);
}

function lengthOf(draft: Draft): number {
	if (draft.kind !== 'sentences') return draft.text.length;
	return draft.sentences.reduce((sum, sentence) => sum + sentence.length + 1, 0);
}

/** A line or a stop with a blank behind it. */
const ENDS = /\n|[.!?…]["”’')\]]?\s/g;

/** How many there are, or as many as there might be: a text is divided later. */
function sentencesOf(draft: Draft): number {
	if (draft.kind !== 'text') return draft.sentences.length;
	const stops = countIn(draft.text, () => true);
	return stops <= MAXIMUM_SENTENCES ? stops : countIn(draft.text, endsSentence);
}

function countIn(text: string, counts: (text: string, index: number, end: number) => boolean): number {
	let count = 0;
	for (const { 0: stop, index } of text.matchAll(ENDS)) if (counts(text, index, index + stop.length)) count++;
	return count;
}

/** Characters on each side of a stop by which an abbreviation is known. */
const REACH = 20;

/** Asked only of what has too many stops: "Mr. Smith met Gov. Cox on Jan. 3." is one sentence. */
function endsSentence(text: string, index: number, end: number): boolean {
	if (text[index] === '\n') return true;
	const edge = { before: text.slice(Math.max(0, index - REACH), index + 1), after: text.slice(end, end + REACH) };
	return !ABBREVIATION_RULES.some((rule) => rule(edge));
}

/** The failure for a source of `size` bytes or more. */
export function tooLarge(name: string, size: number): ReadFailure {
	const inMegabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`;
	const allowed = `a report may have ${inMegabytes(MAXIMUM_BYTES)}`;
	return new ReadFailure(
		'too-large',
		`${called(name)} has ${inMegabytes(size)} or more; ${allowed}: cut out the article`,
	);
}

/** The failure for a source whose text is too long to be a report. */
export function tooLong(name: string, characters: number): ReadFailure {
	const told = (count: number) => `${count.toLocaleString('en')} characters`;
	const allowed = `a report may have ${told(MAXIMUM_CHARACTERS)}`;
	return new ReadFailure(
		'too-large',
		`${called(name)} has a text of ${told(characters)}; ${allowed}: cut out the article`,
	);
}
