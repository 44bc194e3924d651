/** Whether two quotations are one remark, and what was done to it on its way into two reports. */
import type { Sides } from '../../model.ts';
import type { Encounter } from '../detector.ts';
import { once } from '../once.ts';
import { quotationsIn, type Quoted, type QuotedWord, type Run, runsOf, weightOf } from './quoted-words.ts';

/** One remark as two reports quote it. */
export interface Remark {
	readonly runs: readonly Run[];
	/** Places in `runs` of words exchanged inside the quotation; empty where it is the same, or merely cut at its ends. */
	readonly changed: readonly number[];
	/** 0..1: how much of the shorter quotation was kept, by weight. */
	readonly kept: number;
}

/** Half of the shorter quotation must stay for the two to be one remark rather than two on one subject. */
const LEAST_KEPT = 0.5;
const LEAST_KEPT_WEIGHT = 2;
/** Exchanged words for each kept one. With more, a few common words are strewn over two remarks on one subject. */
const MOST_EXCHANGED = 1.5;
/** Where more words stand in place of few, a passage was left out. */
const LONGEST_EXCHANGE = 12;
/** Other words at both ends of two quotations, in place of each other: longer than this they are two cuts of one text. */
const LONGEST_EXCHANGED_END = 5;
const MOST_UNEVEN_END = 2;

/** A remark with the two quotations it stands in. */
export interface SharedRemark {
	readonly quoted: Sides<Quoted>;
	readonly remark: Remark;
}

/** The remarks that two places both quote. */
export const remarksOf = once<Encounter, readonly SharedRemark[]>(({ places }) => {
	const own = quotationsIn(places.a);
	const others = own.length > 0 ? quotationsIn(places.b) : [];
	return own.flatMap((a) =>
		others.flatMap((b) => {
			const remark = remarkIn({ a, b });
			return remark ? [{ quoted: { a, b }, remark }] : [];
		}),
	);
});

/** How one remark stands in two reports; null where these are two remarks. */
export function remarkIn({ a, b }: Sides<Quoted>): Remark | null {
	if (!mayBeOne(a.words, b.words)) return null;
	const runs = runsOf(a.words, b.words);
	if (!runs) return null;
	const body = withoutStrayEnds(runs);
	const keptWords = body.filter(({ kind }) => kind === 'kept').flatMap((run) => run.a);
	const kept = weightOf(keptWords) / Math.min(weightOf(a.words), weightOf(b.words));
	if (kept < LEAST_KEPT || weightOf(keptWords) < LEAST_KEPT_WEIGHT || longest(body) < 2) return null;
	if (exchangedWithin(body) > MOST_EXCHANGED * keptWords.length) return null;
	const changed = body.flatMap((run, at) => (isAltered(run, at, body) ? [at] : []));
	return { runs: body, changed, kept };
}

/** Words in common, in whatever order, are the most that can be kept. */
function mayBeOne(a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
	const keys = new Set(b.map(({ key }) => key));
	const common = weightOf(a.filter(({ key }) => keys.has(key))) + ROUNDING;
	return common >= LEAST_KEPT_WEIGHT && common >= LEAST_KEPT * Math.min(weightOf(a), weightOf(b));
}

/** Sums of the same weights in another order may differ by so much. */
const ROUNDING = 1e-6;

/**
 * At the ends a single shared function word far from the rest is chance: "the" opens one version, and stands somewhere in
 * the cut beginning of the other.
 */
function withoutStrayEnds(runs: readonly Run[]): readonly Run[] {
	const isStray = (run: Run | undefined) => run?.kind === 'kept' && run.a.length === 1 && weightOf(run.a) < 1;
	let body = runs;
	while (body.length > 2) {
		const head = body[0]?.kind === 'changed' ? 1 : 0;
		if (!isStray(body[head]) || isShort(body[head + 1])) break;
		body = [merged(body.slice(0, head + 2)), ...body.slice(head + 2)];
	}
	while (body.length > 2) {
		const tail = body.length - (body.at(-1)?.kind === 'changed' ? 2 : 1);
		if (!isStray(body[tail]) || isShort(body[tail - 1])) break;
		body = [...body.slice(0, tail - 1), merged(body.slice(tail - 1))];
	}
	return body;
}

const isShort = (run: Run | undefined) => run !== undefined && Math.max(run.a.length, run.b.length) <= 2;

const merged = (runs: readonly Run[]): Run => ({
	kind: 'changed',
	a: runs.flatMap((run) => run.a),
	b: runs.flatMap((run) => run.b),
});

/** Words exchanged between kept ones, on the side that has more of them. */
function exchangedWithin(runs: readonly Run[]): number {
	const within = runs.slice(1, -1).filter(({ kind }) => kind === 'changed');
	return within.reduce((sum, { a, b }) => sum + Math.max(a.length, b.length), 0);
}

const longest = (runs: readonly Run[]) =>
	Math.max(0, ...runs.filter(({ kind }) => kind === 'kept').map(({ a }) => a.length));

function isAltered(run: Run, at: number, runs: readonly Run[]): boolean {
	if (run.kind === 'kept') return false;
	const inside = at > 0 && at < runs.length - 1;
	if (inside)
		return Math.max(run.a.length, run.b.length) <= LONGEST_EXCHANGE && !isMarkedCut(run, runs[at - 1], runs[at + 1]);
	const [shorter = 0, longer = 0] = [run.a.length, run.b.length].sort((x, y) => x - y);
	if (longer > keptIn(runs)) return false;
	return shorter > 0 && longer <= LONGEST_EXCHANGED_END && longer - shorter <= MOST_UNEVEN_END;
}

/** Beside less that stayed, the words at an end are the beginning of another remark: two speak of "nuclear weapons". */
const keptIn = (runs: readonly Run[]) => runs.reduce((sum, { kind, a }) => sum + (kind === 'kept' ? a.length : 0), 0);

/** "we would be remiss … if we did not": the outlet shows that it left words out, which is no alteration. */
function isMarkedCut(run: Run, before: Run | undefined, after: Run | undefined): boolean {
	if (run.a.length > 0 && run.b.length > 0) return false;
	const side = run.a.length === 0 ? 'a' : 'b';
	return hasEllipsisBetween(before?.[side].at(-1), after?.[side][0]);
}

function hasEllipsisBetween(left: QuotedWord | undefined, right: QuotedWord | undefined): boolean {
	if (!left || !right || left.sentence !== right.sentence) return false;
	return left.sentence.tokens.some(
		({ start, end, text }) => start >= left.token.end && end <= right.token.start && /^(?:…|\.\.+)$/.test(text),
	);
}
