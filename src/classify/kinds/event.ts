/**
 * A different action or status of one matter: the trip was "postponed" in one report and "canceled" in the other.
 *
 * Statuses that exclude each other make a conflict, stages of one course of things ("arrested", "charged") a difference.
 */
import type { AnnotatedSentence } from '../../annotate/mention.ts';
import { areAlternatives } from '../../lexicon/alternatives.ts';
import { clauseAround } from '../claims/clause.ts';
import { addUpBetween } from '../correspondences/adding-up.ts';
import { type Meeting, ONE_MATTER, sharedMatter } from '../correspondences/one-matter.ts';
import type { Sides, Span } from '../../model.ts';
import { type Detector, type Discrepancy, type Encounter, type Place, spanOf } from '../detector.ts';
import { exchangedWords } from '../correspondences/exchange.ts';
import { bothSay } from '../explain.ts';
import { isContent } from '../claims/located.ts';
import { type StatusWord, statusWordsIn } from '../claims/status-words.ts';
import { spanOfWords } from '../correspondences/words-span.ts';

export const detectEvents: Detector = (encounter) => [...clashingStatuses(encounter), ...exchangedSorts(encounter)];

/** Sentences that share less say two things, and one word does not stand in the other's place. */
const LIKE_SENTENCES = 0.7;

/** "a mine collapse" / "a mine explosion": another sort of thing between the same words. */
function exchangedSorts(encounter: Encounter): readonly Discrepancy[] {
	const { wording, places } = encounter;
	if (wording.shared < LIKE_SENTENCES) return [];
	return exchangedWords(wording)
		.filter(({ a, b }) => areAlternatives(a.lemma, b.lemma) || areAlternatives(a.normal, b.normal))
		.flatMap(({ a, b }) => {
			const spans = { a: spanOfWords(places.a, [a]), b: spanOfWords(places.b, [b]) };
			return spans.a && spans.b ? [discrepancyOf(encounter, { a: spans.a, b: spans.b }, true)] : [];
		});
}

function clashingStatuses(encounter: Encounter): readonly Discrepancy[] {
	const own = statusWordsIn(encounter.places.a);
	const words = { a: own, b: own.length > 0 ? statusWordsIn(encounter.places.b) : [] };
	if (words.b.length === 0 || addUpBetween(encounter)) return [];
	const open = (own: readonly StatusWord[], others: readonly StatusWord[]) =>
		own.filter((word) => !others.some((other) => agree(word, other)));
	const others = open(words.b, words.a);
	const couples = function* () {
		for (const [at, a] of open(words.a, words.b).entries())
			for (const [place, b] of others.entries()) {
				const clash = clashing(a, b);
				if (clash !== null) yield { a, b, ...clash, order: at + place };
			}
	};
	return firstOfEach(couples(), ({ a, b }) => ofOneMatter(encounter, a, b)).map(({ a, b, exclusive }) => {
		const { places } = encounter;
		const spans = { a: spanOf(places.a.report, a.sentence, a), b: spanOf(places.b.report, b.sentence, b) };
		return discrepancyOf(encounter, spans, exclusive);
	});
}

interface Clash extends Sides<StatusWord> {
	readonly matter: number;
	readonly exclusive: boolean;
	/** Among the words of both sides; the same when they change places. */
	readonly order: number;
}

/** "released on bail" / "remanded": of one matter two sentences say one thing each, in however many words. */
function firstOfEach(clashes: Iterable<Clash>, isOfOne: (clash: Clash) => boolean): readonly Clash[] {
	let first: readonly Clash[] = [];
	for (const one of clashes) {
		const known = first.filter((other) => isOfTheSame(one, other));
		// What stands behind another need not be looked at: that asks much of sentences with many such words.
		if (known.some((other) => stands(other) < stands(one)) || !isOfOne(one)) continue;
		first = [...first.filter((other) => !known.includes(other) || stands(other) <= stands(one)), one];
	}
	return first;
}

/** Matter and sentences: a headline and the sentence beneath it may both clash with the other report. */
const isOfTheSame = (one: Clash, other: Clash) =>
	one.matter === other.matter && one.a.sentence === other.a.sentence && one.b.sentence === other.b.sentence;

/** Of two couples with as many words before them, which stands nearer to the beginning of both. */
const stands = ({ a, b, order }: Clash) => order + (a.start + b.start) / FAR;
const FAR = 1e6;

/** They share a status, in whatever words. */
function agree(a: StatusWord, b: StatusWord): boolean {
	return a.statuses.some((x) => b.statuses.some((y) => x.matter === y.matter && x.status === y.status));
}

/** They belong to one matter; null where not. */
function clashing(a: StatusWord, b: StatusWord): Pick<Clash, 'matter' | 'exclusive'> | null {
	if (agree(a, b)) return null;
	for (const { matter, exclusive } of a.statuses) {
		if (b.statuses.some((other) => other.matter === matter)) return { matter, exclusive };
	}
	return null;
}

/** How many words on either side of a status tell what it is said of. */
const REACH = 10;
const LEAST_SHARED = 3;
const LEAST_NEAR = 2;

/** The sentences share their subject, and some of it stands near both words; or one word stands in the other's place. */
function ofOneMatter(encounter: Encounter, a: StatusWord, b: StatusWord): boolean {
	const { wording, places } = encounter;
	const isIn = (tokens: readonly { start: number; end: number }[], word: StatusWord) =>
		tokens.some(({ start, end }) => start < word.end && end > word.start);
	if (wording.shared >= 0.5 && wording.changes.some((change) => isIn(change.a, a) && isIn(change.b, b))) return true;
	const shared = sharedLemmas(lemmasOf(places.a), lemmasOf(places.b));
	const near = [sharedLemmas(lemmasAround(a), lemmasOf(places.b)), sharedLemmas(lemmasAround(b), lemmasOf(places.a))];
	return (
		(shared >= LEAST_SHARED && Math.min(...near) >= LEAST_NEAR) ||
		sharedMatter(encounter, meetingOf(a, b)) >= ONE_MATTER
	);
}

function meetingOf(a: StatusWord, b: StatusWord): Sides<Meeting> {
	const meeting = ({ sentence, at }: StatusWord) => ({
		clause: clauseAround(sentence, at),
		token: sentence.tokens[at],
	});
	return { a: meeting(a), b: meeting(b) };
}

const lemmasOf = (place: Place) => new Set(place.sentences.flatMap(contentLemmas));

const contentLemmas = ({ tokens }: Pick<AnnotatedSentence, 'tokens'>) =>
	tokens.filter(isContent).map(({ lemma }) => lemma);

function lemmasAround({ sentence, at }: StatusWord): ReadonlySet<string> {
	const tokens = [...sentence.tokens.slice(Math.max(0, at - REACH), at), ...sentence.tokens.slice(at + 1, at + REACH)];
	return new Set(contentLemmas({ tokens }));
}

const sharedLemmas = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((lemma) => b.has(lemma)).length;

function discrepancyOf(encounter: Encounter, { a, b }: Sides<Span>, exclusive: boolean): Discrepancy {
	const relation = exclusive ? 'said of one matter, of which only one can be right' : 'two stages of one matter';
	return {
		kind: 'event',
		verdict: exclusive ? 'conflict' : 'difference',
		cause: null,
		importance: exclusive ? 'high' : 'medium',
		confidence: exclusive ? 0.7 : 0.55,
		a: [a],
		b: [b],
		seeAlso: [],
		explanation: `${bothSay(encounter, a.text, b.text)}: ${relation}.`,
	};
}
