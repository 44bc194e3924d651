/**
 * Matches that words alone do not show: two sentences in which both reports give a number for the same thing.
 *
 * "… until an official announced it just an hour beforehand" and "the meeting was only confirmed 45 minutes before" share
 * few words, yet both tell how early one meeting was announced.
 */
import { addTo } from '../../align/lists.ts';
import type { Match } from '../../align/match.ts';
import type { AnnotatedReport, AnnotatedSentence, QuantityMention } from '../../annotate/mention.ts';
import { mentionsOf } from '../../annotate/mention.ts';
import { firstIndex, isCapitalised } from '../../annotate/words.ts';
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
	const nearAmongOthers = nearAmong(others);
	const found = own.flatMap((x) =>
		nearAmongOthers(x)
			.filter((y) => areOfOneThing(x, y))
			.map((y) => [idOf(x), idOf(y)] as const),
	);
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
	const nearAmongOthers = nearAmong(others);
	return figures.filter((figure) => nearAmongOthers(figure).length <= MOST_NEAR);
}

/**
 * For any figure those of a report, in their order, that come near it, as far as there are no more of them than in a
 * table. Found among the figures of its unit, which stand by size: each held against each takes the square of their number.
 */
function nearAmong(figures: readonly Quantity[]): (figure: Quantity) => readonly Quantity[] {
	const places = new Map(figures.map((figure, place) => [figure, place]));
	const bySize = new Map<string, Quantity[]>();
	// What is too large to be a number is near to nothing.
	for (const figure of figures) if (Number.isFinite(figure.mention.value)) addTo(bySize, unitOf(figure), figure);
	for (const list of bySize.values()) list.sort((x, y) => x.mention.value - y.mention.value);
	return (figure) => {
		const list = bySize.get(unitOf(figure)) ?? [];
		const { value } = figure.mention;
		const first = firstIndex(
			list,
			({ mention }) => mention.value >= value || timesApart(mention, figure.mention) <= FARTHEST,
		);
		const end = firstIndex(
			list,
			({ mention }) => mention.value > value && timesApart(mention, figure.mention) > FARTHEST,
		);
		return list
			.slice(first, Math.min(end, first + MOST_NEAR + 1))
			.sort((x, y) => (places.get(x) ?? 0) - (places.get(y) ?? 0));
	};
}

const unitOf = ({ mention: { dimension, unit, per } }: Quantity) => JSON.stringify([dimension, unit, per]);

function areOfOneThing(x: Quantity, y: Quantity): boolean {
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
