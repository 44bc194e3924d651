/**
 * Matches that words alone do not show: two sentences in which both reports give a number for the same thing.
 *
 * "… until an official announced it just an hour beforehand" and "the meeting was only confirmed 45 minutes before" share
 * few words, yet both tell how early one meeting was announced.
 */
import type { Match } from '../../align/match.ts';
import type { AnnotatedReport, AnnotatedSentence, QuantityMention } from '../../annotate/mention.ts';
import { mentionsOf } from '../../annotate/mention.ts';
import { isCapitalised } from '../../annotate/words.ts';
import { countAlike } from '../../lexicon/counted-nouns.ts';
import type { Sides } from '../../model.ts';
import { contextOf, isContent, type Located, locateIn } from '../claims/located.ts';
import { outcomeAround, purposeOf } from '../claims/quantity-purpose.ts';

/** Reports with fewer matches may be about two events, in which numbers meet by chance. */
const LEAST_MATCHES = 3;
/** Two figures for one thing lie nearer than this, and small numbers are near to all others. */
const FARTHEST = 1.5;
const SMALLEST = 10;
const LEAST_SHARED = 2;
/** Among more figures of one unit and about one size than this, a figure stands in a table. */
const MOST_NEAR = 24;
/** A figure for one thing shows that both sentences tell of it, though their words do not. */
const SIMILARITY = 0.55;

/** The further matches, none of them among the given. */
export function toldTwice(reports: Sides<AnnotatedReport>, matches: readonly Match[]): readonly Match[] {
	if (matches.length < LEAST_MATCHES) return [];
	const known = new Set(matches.flatMap(({ a, b }) => a.flatMap((x) => b.map((y) => `${x} ${y}`))));
	const figures = { a: quantitiesOf(reports.a), b: quantitiesOf(reports.b) };
	const [own, others] = [outsideTables(figures.a, figures.b), outsideTables(figures.b, figures.a)];
	const found = own.flatMap((x) => others.filter((y) => areOfOneThing(x, y)).map((y) => [idOf(x), idOf(y)] as const));
	const fresh = new Map(found.map((couple) => [couple.join(' '), couple]));
	return [...fresh]
		.filter(([key]) => !known.has(key))
		.map(([, [a, b]]) => ({ a: [a], b: [b], similarity: SIMILARITY }));
}

type Quantity = Located<QuantityMention>;

function quantitiesOf(report: AnnotatedReport): readonly Quantity[] {
	const place = { report, sentences: report.sentences, name: '' };
	return report.sentences
		.filter(({ sentence }) => sentence.role === 'body')
		.flatMap((sentence) => mentionsOf(sentence, 'quantity').map((mention) => locateIn(place, sentence, mention)));
}

function idOf({ sentence }: Quantity): string {
	return sentence.sentence.id;
}

/** The figures that few of the other report come near. In a table each comes near to all others, which tells nothing. */
function outsideTables(figures: readonly Quantity[], others: readonly Quantity[]): readonly Quantity[] {
	return figures.filter((figure) => others.filter((other) => areNear(figure, other)).length <= MOST_NEAR);
}

function areNear({ mention: a }: Quantity, { mention: b }: Quantity): boolean {
	return a.dimension === b.dimension && a.unit === b.unit && a.per === b.per && timesApart(a, b) <= FARTHEST;
}

function areOfOneThing(x: Quantity, y: Quantity): boolean {
	if (!areNear(x, y)) return false;
	const [a, b] = [x.mention, y.mention];
	const purpose = purposeOf(x);
	if (a.dimension === 'duration') return isDelay(purpose) && purpose === purposeOf(y) && shared(x, y) >= LEAST_SHARED;
	if (a.value < SMALLEST || a.of === null || b.of === null || !countAlike(a.of, b.of)) return false;
	const fate = outcomeAround(x);
	if (fate !== outcomeAround(y)) return false;
	return fate === undefined ? shareName(x, y) : shared(x, y) >= LEAST_SHARED;
}

function isDelay(purpose: ReturnType<typeof purposeOf>): boolean {
	return purpose === 'before' || purpose === 'after';
}

function timesApart(x: QuantityMention, y: QuantityMention): number {
	return Math.max(x.value, y.value) / Math.max(Math.min(x.value, y.value), 1e-9);
}

function shared({ sentence: x }: Quantity, { sentence: y }: Quantity): number {
	const words = contentOf(y);
	return [...contentOf(x)].filter((word) => words.has(word)).length;
}

function contentOf({ tokens }: AnnotatedSentence): ReadonlySet<string> {
	return new Set(tokens.filter(isContent).map(({ lemma }) => lemma));
}

/** Whose stores they are stands beside both numbers. */
function shareName(x: Quantity, y: Quantity): boolean {
	const other = contextOf(y);
	return [...contextOf(x).values()].some((word) => isCapitalised(word) && isCapitalised(other.get(word.lemma)));
}
