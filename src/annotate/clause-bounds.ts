/** Where the clause of a verb begins, and with it what can be its subject. */
import { REPORTING_VERBS } from '../lexicon/attribution.ts';
import type { Token } from './mention.ts';
import { isNoun } from './verb-or-noun.ts';
import { isCapitalised } from './words.ts';

/** Words a subject cannot reach across to the left. */
export const BEGINS_CLAUSE = new Set(
	(
		'that but while when as after before because if though although since until whether who which whose where what how ' +
		'so then yet and or nor'
	).split(' '),
);
export const LONGEST_SPEAKER = 14;

export function isLeftBoundary(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return true;
	if (token.kind === 'punctuation') return !/^[-&'’]$/.test(token.text);
	// "Clinton and Obama said" is one subject.
	if (token.normal === 'and') return !isCapitalised(tokens[at - 1]) || !isCapitalised(tokens[at + 1]);
	return BEGINS_CLAUSE.has(token.normal) || isReportingVerb(tokens, at);
}

const isReportingVerb = (tokens: readonly Token[], at: number) =>
	REPORTING_VERBS.has(tokens[at]?.lemma ?? '') && !isNoun(tokens, at);
