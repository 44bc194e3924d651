/** What one report says and the other does not. */
import type { Match } from '../align/match.ts';
import { type AnnotatedReport, type AnnotatedSentence, mentionsOf } from '../annotate/mention.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { Importance, Omission, Side, Sides } from '../model.ts';

/** Every body sentence without a counterpart, those of A before those of B, the weightiest of each report first. */
export function omissionsOf(reports: Sides<AnnotatedReport>, matches: readonly Match[]): readonly Omission[] {
	return [...onlyIn(reports, matches, 'a'), ...onlyIn(reports, matches, 'b')];
}

function onlyIn(reports: Sides<AnnotatedReport>, matches: readonly Match[], side: Side): Omission[] {
	const matched = new Set(matches.flatMap((match) => match[side]));
	const { sentences } = reports[side];
	const headline = headlineLemmas(sentences);
	const body = sentences.filter(({ sentence }) => sentence.role === 'body');
	return body
		.map((annotated, place) => ({ annotated, points: pointsOf(annotated, place / body.length, headline) }))
		.filter(({ annotated }) => !matched.has(annotated.sentence.id))
		.sort((x, y) => y.points - x.points)
		.map(({ annotated, points }) => ({
			missingFrom: side === 'a' ? 'b' : 'a',
			sentence: annotated.sentence.id,
			importance: importanceOf(points),
		}));
}

/** Points from which a sentence is of high and of medium importance. */
const HIGH = 4;
const MEDIUM = 2;

/**
 * News puts first what matters most (the inverted pyramid), names who did it, and quotes and counts what it holds to be
 * evidence; what the headline speaks of is what the report is about.
 *
 * @param place how far into the report the sentence stands, 0..1
 */
function pointsOf(annotated: AnnotatedSentence, place: number, headline: ReadonlySet<string>): number {
	return (
		(place < 0.15 ? 2 : place < 0.5 ? 1 : 0) +
		(mentionsOf(annotated, 'person').length > 0 ? 1 : 0) +
		(mentionsOf(annotated, 'quotation').length > 0 ? 1 : 0) +
		(mentionsOf(annotated, 'quantity').length > 0 ? 1 : 0) +
		Math.min(2, contentLemmas(annotated).filter((lemma) => headline.has(lemma)).length / 2)
	);
}

function importanceOf(points: number): Importance {
	return points >= HIGH ? 'high' : points >= MEDIUM ? 'medium' : 'low';
}

/** The headline's words; where no headline is known, those of the first sentence, which says what the report is about. */
function headlineLemmas(sentences: readonly AnnotatedSentence[]): ReadonlySet<string> {
	const headline = sentences.find(({ sentence }) => sentence.role === 'headline') ?? sentences[0];
	return new Set(headline ? contentLemmas(headline) : []);
}

function contentLemmas({ tokens }: AnnotatedSentence): readonly string[] {
	return [
		...new Set(
			tokens.filter(({ kind, lemma }) => kind !== 'punctuation' && !STOP_WORDS.has(lemma)).map(({ lemma }) => lemma),
		),
	];
}
