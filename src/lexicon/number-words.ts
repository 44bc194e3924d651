/**
 * Words before a number that only hedge it ("killed at least another 12"), and nouns of groups that a number behind them
 * counts ("a crew of seven"). By lemma or as written; by hand, MIT.
 */

/** "at least", "more than", "up to": wherever a number is looked at together with the word before it. */
export const HEDGING_NUMBERS: readonly string[] =
	'at least most about around some more than over nearly almost the'.split(' ');

/** Those of a vehicle, a firm, a party: not "a total of seven", "a toll of seven", "the deaths of seven". */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
	'crew staff team squad workforce garrison delegation choir cast panel jury family household group party convoy fleet population'.split(
		' ',
	),
);
