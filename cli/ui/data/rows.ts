/** The rows of the two columns, in the order of either report. */
import type { Finding, Pair, Sentence, Side } from '../../../src/model.ts';
import { type Book, findingsOf, insideFindings, otherSide } from './book.ts';
import { type Standing, standingOf, worst } from './standing.ts';

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
	readonly open: boolean;
}

export type Row = PairRow | LoneRow | FoldRow;

/** All rows with every run folded, in the order of `side`. Runs of the other report stand where its own order has them. */
export function rowsInOrder(book: Book, side: Side): readonly (PairRow | FoldRow)[] {
	const other = otherSide(side);
	const following = runsOfOther(book, other);
	const rows: (PairRow | FoldRow)[] = [...(following.get(null) ?? [])];
	const seen = new Set<string>();
	let run: Sentence[] = [];
	const closeRun = () => {
		if (run.length > 0) rows.push(foldRow(side, run));
		run = [];
	};
	for (const sentence of book.comparison.reports[side].sentences) {
		const pairs = book.pairsOf.get(sentence.id) ?? [];
		if (pairs.length === 0) run.push(sentence);
		for (const pair of pairs.filter(({ id }) => !seen.has(id))) {
			closeRun();
			seen.add(pair.id);
			rows.push(pairRow(book, pair));
			for (const id of pair[other]) {
				rows.push(...(following.get(id) ?? []));
				following.delete(id);
			}
		}
	}
	closeRun();
	return rows;
}

/** The unmatched runs of one report by the matched sentence they come after; null for those before any. */
function runsOfOther(book: Book, side: Side): Map<string | null, FoldRow[]> {
	const runs = new Map<string | null, FoldRow[]>();
	let after: string | null = null;
	let run: Sentence[] = [];
	const closeRun = () => {
		if (run.length > 0) runs.set(after, [foldRow(side, run)]);
		run = [];
	};
	for (const sentence of book.comparison.reports[side].sentences) {
		if (book.pairsOf.has(sentence.id)) {
			closeRun();
			after = sentence.id;
		} else run.push(sentence);
	}
	closeRun();
	return runs;
}

function pairRow(book: Book, pair: Pair): PairRow {
	const findings = findingsOf(book, pair);
	const inside = insideFindings(book, [...pair.a, ...pair.b]);
	const standing = worst(findings.map(standingOf), 'agreement');
	return { kind: 'pair', key: pair.id, pair, findings, inside, standing };
}

function foldRow(side: Side, sentences: readonly Sentence[]): FoldRow {
	return { kind: 'fold', key: `run ${sentences[0]?.id}`, side, sentences, open: false };
}

export function loneRow(book: Book, side: Side, sentence: Sentence): LoneRow {
	const inside = insideFindings(book, [sentence.id]);
	return { kind: 'lone', key: sentence.id, side, sentence, inside, standing: worst(inside.map(standingOf), 'only') };
}
