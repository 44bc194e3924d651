/** A comparison as rows: pairs in the order of A, with the sentences that only one report has where they stand. */
import type { Comparison, Finding, Pair, Sentence, Side } from '../model.ts';

export interface PairRow {
	readonly kind: 'pair';
	readonly pair: Pair;
	readonly a: readonly Sentence[];
	readonly b: readonly Sentence[];
	readonly findings: readonly Finding[];
}

export interface OnlyRow {
	readonly kind: 'only';
	readonly side: Side;
	readonly sentence: Sentence;
}

export type Row = PairRow | OnlyRow;

/**
 * Every sentence of both reports, each at least once. A sentence that only B has follows the pair of the nearest
 * matched sentence above it in B, so that a reader finds it beside what it followed.
 */
export function rowsOf(comparison: Comparison): readonly Row[] {
	const pairs = pairsByFirstSentence(comparison);
	const matched = new Set(comparison.pairs.flatMap((pair) => pair.a));
	const onlyB = onlyInBByPair(comparison);
	const rows: Row[] = [...(onlyB.get(null) ?? [])];
	for (const sentence of comparison.reports.a.sentences) {
		if (!matched.has(sentence.id)) rows.push({ kind: 'only', side: 'a', sentence });
		for (const row of pairs.get(sentence.id) ?? []) rows.push(row, ...(onlyB.get(row.pair.id) ?? []));
	}
	return rows;
}

function pairsByFirstSentence({ pairs, findings, reports }: Comparison): Map<string, PairRow[]> {
	const byId = new Map(findings.map((finding) => [finding.id, finding]));
	const rows = pairs.map((pair): PairRow => {
		const [a, b] = [sentencesOf(reports.a.sentences, pair.a), sentencesOf(reports.b.sentences, pair.b)];
		return { kind: 'pair', pair, a, b, findings: pair.findings.flatMap((id) => byId.get(id) ?? []) };
	});
	return groupBy(rows, ({ a }) => a[0]?.id ?? '');
}

function onlyInBByPair({ pairs, reports }: Comparison): Map<string | null, OnlyRow[]> {
	const pairOf = new Map([...pairs].reverse().flatMap(({ id, b }) => b.map((sentence) => [sentence, id] as const)));
	let above: string | null = null;
	const placed: { readonly row: OnlyRow; readonly above: string | null }[] = [];
	for (const sentence of reports.b.sentences) {
		const pair = pairOf.get(sentence.id);
		if (pair === undefined) placed.push({ row: { kind: 'only', side: 'b', sentence }, above });
		else above = pair;
	}
	const grouped = groupBy(placed, ({ above }) => above);
	return new Map([...grouped].map(([pair, list]) => [pair, list.map(({ row }) => row)]));
}

function sentencesOf(sentences: readonly Sentence[], ids: readonly string[]): readonly Sentence[] {
	return ids.length === 1
		? sentences.filter(({ id }) => id === ids[0])
		: sentences.filter(({ id }) => ids.includes(id));
}

function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
	const groups = new Map<K, V[]>();
	for (const value of values) {
		const group = groups.get(keyOf(value));
		if (group === undefined) groups.set(keyOf(value), [value]);
		else group.push(value);
	}
	return groups;
}
