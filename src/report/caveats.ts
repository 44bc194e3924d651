/** What a reader must know before reading a comparison: that it can hardly tell anything, and why. */
import { scriptOf } from '../lexicon/scripts.ts';
import type { Comparison, ReaderSettings, ReadingOutcome, Report, Side } from '../model.ts';
import { isOneText } from './one-text.ts';

/** One line each, none where all is as it should be. */
export function caveatsOf(comparison: Comparison): readonly string[] {
	return [
		...choiceOf(comparison),
		...doubtsOf(comparison),
		...unlistedOf(comparison, 'a'),
		...unlistedOf(comparison, 'b'),
		...readerOf(comparison),
	];
}

/** Where texts went must stand in front, and what a language model did not read must not look as if nothing had been found. */
function readerOf({ settings: { reader }, reading, findings }: Comparison): readonly string[] {
	if (reader === undefined || reading === undefined) return [];
	if (reading.answered === 0 && reading.questions > 0) return unansweredOf(reader, reading);
	const where =
		reader.host === null ? 'on this machine' : `at ${reader.host}, to which passages of both texts were sent`;
	const alone = findings.filter(({ by, tier }) => by === 'reader' && tier === 'worth a look').length;
	const found = `${alone} of the discrepancies worth a look ${alone === 1 ? 'is' : 'are'} its alone and checked by nobody`;
	const agreed = reading.agreement === null ? '' : `; its runs agree on ${Math.round(100 * reading.agreement)}%`;
	return [
		`The language model ${reader.model} ${where} read beside the program; ${found}${agreed}`,
		...unansweredOf(reader, reading),
	];
}

function unansweredOf(
	{ host }: ReaderSettings,
	{ questions, answered, unanswered }: ReadingOutcome,
): readonly string[] {
	if (answered === questions) return [];
	const why = unanswered.map(({ why, count }) => `${count} ${why}`).join('; ');
	const where = host === null ? '' : ` at ${host}`;
	return [
		`The language model${where} answered ${answered} of ${questions} questions (${why}); a later run asks the others, where its server answers`,
	];
}

/** What was left out must not look as if it had not been found. */
function choiceOf({ shown }: Comparison): readonly string[] {
	if (shown === undefined || shown.leftOut === 0) return [];
	const others = shown.leftOut === 1 ? '1 other is' : `${shown.leftOut} others are`;
	return [`Only findings that are ${shown.only.join(' or ')} are shown; ${others} left out, and not marked or counted`];
}

/** A table contradicts itself in each line, which tells less each time. */
function unlistedOf({ summary }: Comparison, side: Side): readonly string[] {
	const { unlisted = 0 } = summary.within[side];
	if (unlisted === 0) return [];
	return [
		`Within ${side.toUpperCase()} ${unlisted.toLocaleString('en-US')} more discrepancies were found than are listed, as a table or a list has them`,
	];
}

function doubtsOf(comparison: Comparison): readonly string[] {
	const { reports } = comparison;
	if (isOneText(reports)) return ['A and B are one and the same text; check what was given'];
	const foreign = [...languageOf(reports.a, 'a'), ...languageOf(reports.b, 'b')];
	return foreign.length > 0 ? foreign : meetingOf(comparison);
}

/** So much of a text says in what script it is. */
const ENOUGH = 5000;

/** The script can be seen; what language it is was found out when the text was read. */
function languageOf({ sentences, integrity }: Report, side: Side): readonly string[] {
	const script = scriptOf(beginningOf(sentences));
	if (script === null && !integrity.notes.some(({ kind }) => kind === 'language')) return [];
	const written = script === null ? 'not in English' : `in ${script} script`;
	return [
		`${side.toUpperCase()} is mostly ${written}; counterpoint reads English, so nearly nothing in it can be matched: compare an English translation`,
	];
}

function beginningOf(sentences: Report['sentences']): string {
	let text = '';
	for (const sentence of sentences) {
		text += `${sentence.text} `;
		if (text.length > ENOUGH) return text.slice(0, ENOUGH);
	}
	return text;
}

/** Reports of different events meet about once in twenty couples; of one event mostly in every third sentence. */
const HARDLY = 0.1;
/** In two shorter reports one pair is much. */
const LEAST_SENTENCES = 6;

function meetingOf({ reports, summary: { pairs } }: Comparison): readonly string[] {
	const [a, b] = [bodyOf(reports.a), bodyOf(reports.b)];
	const fewer = Math.min(a, b);
	if (fewer < LEAST_SENTENCES || pairs > HARDLY * fewer) return [];
	const said = pairs === 0 ? 'do not meet: no pair' : `hardly meet: ${pairs === 1 ? 'one pair' : `${pairs} pairs`}`;
	return [`The reports ${said} among ${a} and ${b} sentences; they may tell of different events`];
}

function bodyOf({ sentences }: Report): number {
	return sentences.filter(({ role }) => role === 'body').length;
}
