/** What one report says and the other does not. */
import type { Match } from '../align/match.ts';
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Omission, Side, Sides } from '../model.ts';

/** Every body sentence without a counterpart, in the order of the reports. */
export function omissionsOf(reports: Sides<AnnotatedReport>, matches: readonly Match[]): readonly Omission[] {
	return [...onlyIn(reports, matches, 'a'), ...onlyIn(reports, matches, 'b')];
}

function onlyIn(reports: Sides<AnnotatedReport>, matches: readonly Match[], side: Side): Omission[] {
	const matched = new Set(matches.flatMap((match) => match[side]));
	return reports[side].sentences
		.filter(({ sentence }) => sentence.role === 'body' && !matched.has(sentence.id))
		.map(({ sentence }) => ({
			missingFrom: side === 'a' ? 'b' : 'a',
			sentence: sentence.id,
			importance: sentence.paragraph < 3 ? 'high' : 'medium',
		}));
}
