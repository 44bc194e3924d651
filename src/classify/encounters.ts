/** What is held against what: every match across the reports, and within each report the sentences that echo others. */
import type { Match } from '../align/match.ts';
import type { AnnotatedReport, AnnotatedSentence } from '../annotate/mention.ts';
import type { Side, Sides } from '../model.ts';
import { outletName } from '../names.ts';
import type { Encounter, Place } from './detector.ts';
import { echoesOf } from './internal.ts';
import { sentenceNumbers, textsOf } from './once.ts';
import { wordingOf } from './correspondences/wording.ts';

/** A match with its places, whose words were not yet held against each other: in a long report that is work for later. */
export type Met = Pick<Encounter, 'scope' | 'places' | 'similarity'>;

export function metOf(reports: Sides<AnnotatedReport>, match: Match): Met {
	const places = {
		a: placeOf(reports.a, 'a', within(reports.a, match.a)),
		b: placeOf(reports.b, 'b', within(reports.b, match.b)),
	};
	return { scope: 'cross', places, similarity: match.similarity };
}

export function encounterOf(
	reports: Sides<AnnotatedReport>,
	match: Match,
	sameEvent: Encounter['sameEvent'],
): Encounter {
	return encounterIn(metOf(reports, match), sameEvent);
}

export function encounterIn({ scope, places, similarity }: Met, sameEvent: Encounter['sameEvent']): Encounter {
	return { scope, places, similarity, sameEvent, reference: null, wording: wordingOf(places) };
}

/** The encounters inside one report, each made when it is examined: a table has many thousand. */
export function internalEncounters(report: AnnotatedReport, side: Side): readonly (() => Encounter)[] {
	return echoesOf(report).map(({ earlier, later, similarity, reference }) => () => {
		const places = { a: placeOf(report, side, [earlier]), b: placeOf(report, side, [later]) };
		const sameEvent = 'to be established' as const;
		return { scope: side, places, similarity, sameEvent, reference, wording: wordingOf(places) };
	});
}

function placeOf(report: AnnotatedReport, side: Side, sentences: readonly AnnotatedSentence[]): Place {
	return { report, sentences, name: outletName(report.report, side) };
}

function within(report: AnnotatedReport, ids: readonly string[]): readonly AnnotatedSentence[] {
	if (ids.length === report.sentences.length) return report.sentences;
	const numbers = sentenceNumbers(report);
	const wanted = ids.map((id) => numbers.get(id) ?? -1).sort((x, y) => x - y);
	return wanted.flatMap((number) => report.sentences[number] ?? []);
}

/** Each report holds the other's sentence word for word: they may contradict themselves, but not each other. */
export function bothSayBoth({ scope, places: { a, b } }: Met): boolean {
	return scope === 'cross' && holds(a, b) && holds(b, a);
}

function holds({ report }: Place, { sentences }: Place): boolean {
	const texts = textsOf(report);
	return sentences.every(({ sentence }) => texts.has(sentence.text));
}
