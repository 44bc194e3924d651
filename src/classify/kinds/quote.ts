/**
 * The same quotation in other words: "follow through on the common understandings" in one report, "implement the joint
 * agreements" in the other.
 *
 * A quotation that is merely cut at its ends is how quoting works, and no finding.
 */
import type { Token } from '../../annotate/mention.ts';
import { overlaps } from '../../annotate/words.ts';
import type { Side, Sides, Span } from '../../model.ts';
import { deniesAnotherWord } from '../claims/denied-word.ts';
import { type Detector, type Discrepancy, type Place, spanOf } from '../detector.ts';
import { quoted } from '../explain.ts';
import { oppositionIn } from '../correspondences/opposition.ts';
import { type Remark, remarksOf, type SharedRemark } from '../correspondences/remark.ts';
import type { QuotedWord, Run } from '../correspondences/quoted-words.ts';
import { respelt } from '../correspondences/respelling.ts';
import { isSubstitution } from '../correspondences/substituted-words.ts';

export const detectQuotes: Detector = (encounter) => {
	const remarks = remarksOf(encounter);
	const kept = remarks.filter(({ remark }) => remark.changed.length === 0);
	return remarks
		.filter((one) => one.remark.changed.length > 0 && !kept.some((other) => isInsideOf(one, other)))
		.map(({ remark }) => discrepancyOf(encounter.places, remark));
};

/**
 * A quotation inside of another is held against both of the other report. Where it stands there as it is, the words around
 * it here are not what it was changed to.
 */
function isInsideOf({ quoted: { a, b } }: SharedRemark, { quoted: kept }: SharedRemark): boolean {
	return (kept.b === b && overlaps(kept.a.mention, a.mention)) || (kept.a === a && overlaps(kept.b.mention, b.mention));
}

function discrepancyOf(places: Sides<Place>, remark: Remark): Discrepancy {
	const spans = { a: spansOf(places.a, remark, 'a'), b: spansOf(places.b, remark, 'b') };
	const weight = weighed(remark);
	return {
		kind: 'quote',
		cause: null,
		seeAlso: [],
		...spans,
		...weight,
		explanation: explained(places, spans, weight, remark.kept),
	};
}

type Weight = Pick<Discrepancy, 'verdict' | 'importance' | 'confidence'>;

function weighed({ runs, changed, kept }: Remark): Weight {
	const changes = changed.map((at) => tokensOf(runs[at]));
	if (changed.some((at) => deniesAnotherWord(...tokensAround(runs, at)))) {
		return { verdict: 'conflict', importance: 'high', confidence: 0.7 };
	}
	if (changes.some((change) => isShort(change) && (oppositionIn(change) !== null || numbersDiffer(change)))) {
		return { verdict: 'conflict', importance: 'high', confidence: 0.8 };
	}
	if (kept >= ONE_WORDING && changes.some(isSubstitution)) {
		return { verdict: 'conflict', importance: 'medium', confidence: 0.7 };
	}
	if (changes.every((change) => respelt(change))) return { verdict: 'difference', importance: 'low', confidence: 0.9 };
	return { verdict: 'difference', importance: 'medium', confidence: 0.5 + kept * 0.4 };
}

/** With less kept, two outlets heard or translated a remark each in its own words. */
const ONE_WORDING = 0.75;

/** In longer stretches an opposite or a negation has its own object: they are other statements, not the opposite one. */
const isShort = ({ a, b }: Sides<readonly Token[]>) => Math.max(a.length, b.length) <= 4;

function tokensAround(runs: readonly Run[], at: number): Parameters<typeof deniesAnotherWord> {
	return [runs[at - 1]?.a.at(-1)?.token, tokensOf(runs[at]), runs[at + 1]?.a[0]?.token];
}

function tokensOf(run: Run | undefined): Sides<readonly Token[]> {
	const tokens = (words: readonly QuotedWord[] = []) => words.map(({ token }) => token);
	return { a: tokens(run?.a), b: tokens(run?.b) };
}

/** "Aug. 31" / "August the 31st" is one number. */
function numbersDiffer({ a, b }: Sides<readonly Token[]>): boolean {
	const numbers = (tokens: readonly Token[]) =>
		tokens.filter(({ kind }) => kind === 'number').map(({ normal }) => normal.replace(/(?:st|nd|rd|th)$/, ''));
	const [one, other] = [numbers(a), numbers(b)];
	return one.length > 0 && other.length > 0 && one.join(' ') !== other.join(' ');
}

/** Kept words shown on either side of exchanged ones, so that a reader finds the place. */
const CONTEXT = 2;

/** The exchanged words with a little context; stretches that lie near each other are shown as one. */
function spansOf(place: Place, { runs, changed }: Remark, side: Side): readonly Span[] {
	const words = runs.flatMap((run) => run[side]);
	const starts = runs.map((_, at) => runs.slice(0, at).reduce((sum, run) => sum + run[side].length, 0));
	const stretches: [number, number][] = [];
	for (const at of changed) {
		const from = Math.max(0, (starts[at] ?? 0) - CONTEXT);
		const to = Math.min(words.length, (starts[at] ?? 0) + (runs[at]?.[side].length ?? 0) + CONTEXT);
		const last = stretches.at(-1);
		if (last && from <= last[1] + 1) last[1] = to;
		else stretches.push([from, to]);
	}
	return stretches.flatMap(([from, to]) => spansOfWords(place, words.slice(from, to)));
}

/** One span for each sentence that the words stand in. */
function spansOfWords(place: Place, words: readonly QuotedWord[]): readonly Span[] {
	const sentences = [...new Set(words.map(({ sentence }) => sentence))];
	return sentences.flatMap((sentence) => {
		const own = words.filter((word) => word.sentence === sentence).map(({ token }) => token);
		// Where marks lack their partners, the parts of a remark may not stand in the order in which they are put together.
		const inOrder = own.sort((x, y) => x.start - y.start);
		return [spanOf(place.report, sentence, { start: inOrder[0]?.start ?? 0, end: inOrder.at(-1)?.end ?? 0 })];
	});
}

/** With less kept than this two outlets may quote two remarks of one speaker. */
const ONE_REMARK = 0.5;

function explained(
	places: Sides<Place>,
	spans: Sides<readonly Span[]>,
	{ verdict, importance }: Weight,
	kept: number,
): string {
	const words = (side: Side) => spans[side].map(({ text }) => quoted(text)).join(' … ');
	const both = `${places.a.name} quotes ${words('a')}, ${places.b.name} ${words('b')}`;
	if (verdict === 'conflict' && importance === 'high')
		return `${both}: the quoted words turn the sense, so one of the two is misquoted.`;
	if (verdict === 'conflict') return `${both}: another word stands in the quotation, so one of the two is misquoted.`;
	if (importance === 'low') return `${both}: the same words, spelt differently.`;
	return `${both}: ${kept < ONE_REMARK ? 'perhaps one remark' : 'the same remark'} in other words.`;
}
