/**
 * A different action or status of one matter: the trip was "postponed" in one report and "canceled" in the other.
 *
 * Statuses that exclude each other make a conflict, stages of one course of things ("arrested", "charged") a difference.
 */
import type { AnnotatedSentence } from '../annotate/mention.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import type { Span } from '../model.ts';
import { type Detector, type Discrepancy, type Encounter, type Place, spanOf } from './detector.ts';
import { type StatusWord, statusWordsIn, statusWordsOf } from './status-words.ts';

export const detectEvents: Detector = (encounter) => {
	const words = { a: statusWordsIn(encounter.places.a), b: statusWordsIn(encounter.places.b) };
	const open = (own: readonly StatusWord[], others: readonly StatusWord[]) =>
		own.filter((word) => !others.some((other) => agree(word, other)));
	const others = open(words.b, words.a);
	return open(words.a, words.b).flatMap((a) => {
		const b = others.find((other) => clashing(a, other) && ofOneMatter(encounter, a, other));
		return b ? [discrepancyOf(encounter, a, b)] : [];
	});
};

/** They share a status, in whatever words. */
function agree(a: StatusWord, b: StatusWord): boolean {
	return a.statuses.some((x) => b.statuses.some((y) => x.matter === y.matter && x.status === y.status));
}

/** They belong to one matter; null where not. */
function clashing(a: StatusWord, b: StatusWord): { readonly exclusive: boolean } | null {
	if (agree(a, b)) return null;
	for (const { matter, exclusive } of a.statuses) {
		if (b.statuses.some((other) => other.matter === matter)) return { exclusive };
	}
	return null;
}

/** How many words on either side of a status tell what it is said of. */
const REACH = 10;
const LEAST_SHARED = 3;

/** The sentences share their subject, and some of it stands near both words; or one word stands in the other's place. */
function ofOneMatter({ wording, places }: Encounter, a: StatusWord, b: StatusWord): boolean {
	const isIn = (tokens: readonly { start: number; end: number }[], word: StatusWord) =>
		tokens.some(({ start, end }) => start < word.end && end > word.start);
	if (wording.shared >= 0.5 && wording.changes.some((change) => isIn(change.a, a) && isIn(change.b, b))) return true;
	const shared = sharedLemmas(lemmasOf(places.a), lemmasOf(places.b));
	const near = sharedLemmas(lemmasAround(a), lemmasOf(places.b)) && sharedLemmas(lemmasAround(b), lemmasOf(places.a));
	return shared >= LEAST_SHARED && near > 0;
}

const lemmasOf = (place: Place) => new Set(place.sentences.flatMap(contentLemmas));

const contentLemmas = ({ tokens }: Pick<AnnotatedSentence, 'tokens'>) =>
	tokens.filter(({ kind, lemma }) => kind === 'word' && !isFunctionWord(lemma)).map(({ lemma }) => lemma);

function lemmasAround({ sentence, at }: StatusWord): ReadonlySet<string> {
	const tokens = [...sentence.tokens.slice(Math.max(0, at - REACH), at), ...sentence.tokens.slice(at + 1, at + REACH)];
	return new Set(contentLemmas({ tokens }));
}

const sharedLemmas = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((lemma) => b.has(lemma)).length;

function discrepancyOf({ places }: Encounter, a: StatusWord, b: StatusWord): Discrepancy {
	const spans = { a: spanOf(places.a.report, a.sentence, a), b: spanOf(places.b.report, b.sentence, b) };
	const seeAlso = [...alsoSaid(places.a, a, b), ...alsoSaid(places.b, b, a)];
	const exclusive = clashing(a, b)?.exclusive === true;
	return {
		kind: 'event',
		verdict: exclusive ? 'conflict' : 'difference',
		cause: null,
		importance: exclusive && seeAlso.length === 0 ? 'high' : 'medium',
		confidence: (exclusive ? 0.7 : 0.55) - (seeAlso.length > 0 ? 0.2 : 0),
		a: [spans.a],
		b: [spans.b],
		seeAlso,
		explanation: explained(places, spans, seeAlso),
	};
}

/** Places of a report that say what the other report says, of the same matter. */
function alsoSaid(place: Place, own: StatusWord, other: StatusWord): readonly Span[] {
	const about = new Set(contentLemmas(own.sentence));
	return place.report.sentences
		.filter(
			(sentence) => !place.sentences.includes(sentence) && sharedLemmas(about, new Set(contentLemmas(sentence))) >= 2,
		)
		.flatMap((sentence) => statusWordsOf(sentence))
		.filter((word) => agree(word, other))
		.map((word) => spanOf(place.report, word.sentence, word));
}

function explained(places: { a: Place; b: Place }, spans: { a: Span; b: Span }, seeAlso: readonly Span[]): string {
	const both = `${places.a.name} says “${spans.a.text}”, ${places.b.name} “${spans.b.text}”, of the same matter`;
	const [also] = seeAlso;
	return also ? `${both}; elsewhere one of them also says “${also.text}”.` : `${both}.`;
}
