/** The clause around a word: what is said there is said of the same people and things. */
import { isCalendarWord } from '../../annotate/calendar.ts';
import type { AnnotatedSentence, Token } from '../../annotate/mention.ts';
import { isCapitalised } from '../../annotate/words.ts';
import { REPORTING_VERBS } from '../../lexicon/attribution.ts';
import type { Stretch } from '../../model.ts';

export interface Clause {
	readonly sentence: AnnotatedSentence;
	/** The words of the clause in order, the word in question among them. */
	readonly tokens: readonly Token[];
}

/** A clause of news prose has about twelve words; a list has hundreds. */
const REACH = 14;

/** Here another clause begins; with "and" only where a verb follows ("conceded defeat and congratulated the winner"). */
const BETWEEN_CLAUSES = new Set(
	'but because although though while whereas unless until if when after before since so who which where whether'.split(
		' ',
	),
);

/** The clause that the token at `at` stands in, as far as words and marks tell. */
export function clauseAround(sentence: AnnotatedSentence, at: number): Clause {
	const { tokens } = sentence;
	let first = at;
	while (first > 0 && at - first < REACH && !endsBefore(tokens, first - 1)) first--;
	let last = at;
	while (last + 1 < tokens.length && last - at < REACH && !endsBehind(tokens, last + 1)) last++;
	return { sentence, tokens: tokens.slice(first, last + 1) };
}

export function stretchOfClause({ tokens }: Clause): Stretch {
	return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** "Quinn said | the haul …", "the plan that | would …". */
function endsBefore(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token === undefined || token.normal === 'that' || isReporting(token) || isBoundary(tokens, at);
}

/** "… was lost at sea, | said the founder". */
function endsBehind(tokens: readonly Token[], at: number): boolean {
	return isBoundary(tokens, at) || (tokens[at]?.text === ',' && tokens.slice(at + 1, at + 5).some(isReporting));
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return true;
	if (BETWEEN_CLAUSES.has(token.normal)) return !tokens.slice(at + 1, at + 3).some(isDate);
	if (token.normal === 'and') return isPastForm(tokens[at + 1]);
	return token.kind === 'punctuation' && !/^[-,$£€%'’‘&/"“”]$/.test(token.text);
}

/** "since 2018", "until Friday", "since the beginning of the year": a preposition. */
const isDate = ({ kind, normal }: Token) => kind === 'number' || isCalendarWord(normal) || PERIODS.has(normal);
const PERIODS = new Set('beginning start end year month week last'.split(' '));

function isPastForm(token: Token | undefined): boolean {
	return token !== undefined && /.{2}ed$/.test(token.normal) && token.normal !== token.lemma && !isCapitalised(token);
}

const isReporting = ({ lemma, normal }: Token) =>
	(REPORTING_VERBS.has(lemma) && normal !== lemma) || normal === 'according';
