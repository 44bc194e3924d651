/** The rows of the two columns, in the order of either report. */
import type { Finding, Pair, Sentence, Side } from '../../../src/model.ts';
import { type Book, findingsOf, insideFindings, otherSide } from './book.ts';
import { memory } from './memory.ts';
import { type Standing, standingOf, standingOfPair, worst } from './standing.ts';

/** Sentences of both reports that belong together. */
export interface PairRow {
	readonly kind: 'pair';
	readonly key: string;
	readonly pair: Pair;
	/** Its own findings, and those within one report that point at its sentences. */
	readonly findings: readonly Finding[];
	readonly inside: readonly Finding[];
	readonly standing: Standing;
}

/** A sentence of one report without a counterpart. */
export interface LoneRow {
	readonly kind: 'lone';
	readonly key: string;
	readonly side: Side;
	readonly sentence: Sentence;
	readonly inside: readonly Finding[];
	readonly standing: Standing;
}

/** A run of such sentences, folded into one line or opened above its sentences. */
export interface FoldRow {
	readonly kind: 'fold';
	readonly key: string;
	readonly side: Side;
	readonly sentences: readonly Sentence[];
	/** The same sentences as rows of their own. */
	readonly lones: readonly LoneRow[];
	readonly open: boolean;
}

export type Row = PairRow | LoneRow | FoldRow;

/** Rows are made once: the same row keeps its identity, and with it its layout, under every order and filter. */
interface RowsOfBook {
	readonly pairs: Map<string, PairRow>;
	readonly folds: Map<string, FoldRow>;
	readonly orders: Map<Side, readonly (PairRow | FoldRow)[]>;
}

const remembered = memory<Book, RowsOfBook>();

/** All rows with every run folded, in the order of `side`. Runs of the other report stand where its own order has them. */
export function rowsInOrder(book: Book, side: Side): readonly (PairRow | FoldRow)[] {
	const made = remembered(book, () => ({ pairs: new Map(), folds: new Map(), orders: new Map() }));
	return once(made.orders, side, () => orderedBy(book, side, made));
}

function orderedBy(book: Book, side: Side, made: RowsOfBook): readonly (PairRow | FoldRow)[] {
	const other = otherSide(side);
	const own = runsByPlace(book, side, made);
	const others = runsByPlace(book, other, made);
	const rows: (PairRow | FoldRow)[] = [];
	const seen = new Set<string>();
	const add = (runs: typeof own, after: string | null) => {
		const run = runs.get(after);
		if (run) rows.push(run);
		runs.delete(after);
	};
	add(others, null);
	add(own, null);
	for (const { id } of book.comparison.reports[side].sentences) {
		for (const pair of book.pairsOf.get(id) ?? []) {
			if (seen.has(pair.id)) continue;
			seen.add(pair.id);
			rows.push(once(made.pairs, pair.id, () => pairRow(book, pair)));
			for (const otherId of pair[other]) add(others, otherId);
		}
		add(own, id);
	}
	return rows;
}

/** The unmatched runs of one report by the matched sentence they come after; null for the run before any. */
function runsByPlace(book: Book, side: Side, { folds }: RowsOfBook): Map<string | null, FoldRow> {
	const runs = new Map<string | null, [Sentence, ...Sentence[]]>();
	let after: string | null = null;
	for (const sentence of book.comparison.reports[side].sentences) {
		if (book.pairsOf.has(sentence.id)) after = sentence.id;
		else if (runs.has(after)) runs.get(after)?.push(sentence);
		else runs.set(after, [sentence]);
	}
	return new Map(
		[...runs].map(([place, sentences]) => [
			place,
			// A run is known by its first sentence: both orders have the same runs.
			once(folds, sentences[0].id, () => foldRow(book, side, sentences)),
		]),
	);
}

function pairRow(book: Book, pair: Pair): PairRow {
	const findings = findingsOf(book, pair);
	const inside = insideFindings(book, [...pair.a, ...pair.b]);
	const standing = standingOfPair(pair, findings);
	return { kind: 'pair', key: pair.id, pair, findings, inside, standing };
}

function foldRow(book: Book, side: Side, sentences: readonly [Sentence, ...Sentence[]]): FoldRow {
	const lones = sentences.map((sentence) => loneRow(book, side, sentence));
	return { kind: 'fold', key: `run ${sentences[0].id}`, side, sentences, lones, open: false };
}

function loneRow(book: Book, side: Side, sentence: Sentence): LoneRow {
	const inside = book.inside.get(sentence.id) ?? [];
	const standing = worst(inside.map(standingOf), 'only');
	return { kind: 'lone', key: sentence.id, side, sentence, inside, standing };
}

/** The head of a run and its sentences. */
export function unfolded(row: FoldRow): readonly Row[] {
	return [{ ...row, open: true }, ...row.lones];
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
	const before = known.get(key);
	if (before !== undefined) return before;
	const value = make();
	known.set(key, value);
	return value;
}

/** Every pair and every sentence without counterpart, in the order of A, no run folded. */
export function rowsUnfolded(book: Book): readonly (PairRow | LoneRow)[] {
	return rowsInOrder(book, 'a').flatMap((row): readonly (PairRow | LoneRow)[] =>
		row.kind === 'fold' ? row.lones : [row],
	);
}

export function sentenceIds(row: Row): readonly string[] {
	if (row.kind === 'pair') return [...row.pair.a, ...row.pair.b];
	return row.kind === 'lone' ? [row.sentence.id] : row.sentences.map(({ id }) => id);
}

/** Whether `holds` of any sentence of a row: ten thousand rows are asked at one key press, and no list is made for it. */
export function someSentence(row: Row, holds: (id: string) => boolean): boolean {
	if (row.kind === 'pair') return row.pair.a.some(holds) || row.pair.b.some(holds);
	return row.kind === 'lone' ? holds(row.sentence.id) : row.sentences.some(({ id }) => holds(id));
}
