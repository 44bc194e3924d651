/**
 * Which sentences of which report tell a matter: those of its cluster, and in a report that has none there the sentence
 * that is linked to most of it. "Nine died and forty were missing" stands first in the matter of the dead, and tells the
 * missing as well.
 */
import { homeByWords, type WordsOf } from './by-words.ts';
import { clustersOf, type Node, type Tie } from './clusters.ts';

/** The sentences of a matter by their report. */
export interface Membership {
	readonly own: ReadonlyMap<string, readonly string[]>;
	/** Sentences whose first matter is another one. */
	readonly also: ReadonlyMap<string, readonly string[]>;
	/** Of reports that have sentences of their own here, those of other rows that tell this one too or give its count. */
	readonly beside: ReadonlyMap<string, readonly string[]>;
	/** Its own sentences, the one with the strongest links to the others first. */
	readonly byStrength: readonly string[];
}

/** What sentences say became of people, by their ids: "dead", "missing". */
export type FatesOf = ReadonlyMap<string, ReadonlySet<string>>;

export function membershipsOf(
	nodes: readonly Node[],
	ties: readonly Tie[],
	words: WordsOf,
	fates: FatesOf = new Map(),
): readonly Membership[] {
	const reportOf = new Map(nodes.map(({ id, report }) => [id, report]));
	const near = neighboursOf(ties, ({ weight }) => weight);
	const nearToo = neighboursOf(ties, ({ weight, too }) => too ?? weight);
	return withTheLone(clustersOf(nodes, ties), near, reportOf, words).map((cluster) => {
		const own = new Map<string, string[]>();
		for (const { id, report } of cluster) own.set(report, [...(own.get(report) ?? []), id]);
		const telling = [...alsoTelling(cluster, own, nearToo, reportOf)];
		const also = [...alsoCounting(own, fates, reportOf), ...telling.filter(([report]) => !own.has(report))];
		const beside = [...telling.filter(([report]) => own.has(report)), ...besides(own, fates, reportOf)];
		return { own, also: new Map(also), beside: byReport(beside), byStrength: byStrength(cluster, near) };
	});
}

function byReport(lists: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const [report, ids] of lists) found.set(report, [...new Set([...(found.get(report) ?? []), ...ids])]);
	return found;
}

/** Links as sure as this show where a sentence belongs. */
const SHOWS_HOME = 0.3;
/** Links of so many reports show where a sentence belongs that no cluster took. */
const LEAST_LINKED = 2;

/**
 * A sentence alone in its cluster whose links all lead into one other cluster, from two reports at least, tells that matter:
 * in words so much its own that half of the links are missing. One without any link may belong to one by its words.
 */
function withTheLone(
	clusters: readonly (readonly Node[])[],
	near: Neighbours,
	reportOf: ReadonlyMap<string, string>,
	words: WordsOf,
): readonly (readonly Node[])[] {
	const byWords = homeByWords(clusters, words);
	const home = new Map(clusters.flatMap((cluster, number) => cluster.map(({ id }) => [id, number] as const)));
	const moved = new Map<number, Node[]>();
	const kept = clusters.filter((cluster) => {
		const [only, second] = cluster;
		if (only === undefined || second !== undefined) return true;
		const linked = [...(near.get(only.id) ?? [])].flatMap(([id, weight]) => (weight >= SHOWS_HOME ? [id] : []));
		const to = linked.length === 0 ? byWords(only) : (homeByLinks(linked, home, reportOf) ?? byWords(only));
		if (to === undefined) return true;
		moved.set(to, [...(moved.get(to) ?? []), only]);
		return false;
	});
	return kept.map((cluster) => [...cluster, ...(moved.get(home.get(cluster[0]?.id ?? '') ?? -1) ?? [])]);
}

function homeByLinks(
	linked: readonly string[],
	home: ReadonlyMap<string, number>,
	reportOf: ReadonlyMap<string, string>,
): number | undefined {
	const homes = new Set(linked.map((id) => home.get(id)));
	const [to] = homes;
	return homes.size === 1 && new Set(linked.map((id) => reportOf.get(id))).size >= LEAST_LINKED ? to : undefined;
}

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, number>>;

function neighboursOf(ties: readonly Tie[], weightOf: (tie: Tie) => number): Neighbours {
	const near = new Map<string, Map<string, number>>();
	const add = (x: string, y: string, weight: number) => {
		const known = near.get(x) ?? new Map<string, number>();
		known.set(y, Math.max(weight, known.get(y) ?? 0));
		near.set(x, known);
	};
	for (const tie of ties) {
		add(tie.a, tie.b, weightOf(tie));
		add(tie.b, tie.a, weightOf(tie));
	}
	return near;
}

/** How sure the links must be on the average that show a sentence of another row to tell this one too. */
const TELLS_TOO = 0.5;
/** The same in a report that has a sentence of its own in the row: "approved the $1.4 billion hospital with 31 votes". */
const TELLS_TOO_BESIDE = 0.6;

/** Of each report the one sentence of another row that is linked to most reports of the cluster, if that is enough. */
function alsoTelling(
	cluster: readonly Node[],
	own: ReadonlyMap<string, readonly string[]>,
	near: Neighbours,
	reportOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
	const within = new Set(cluster.map(({ id }) => id));
	const strongest = new Map<string, Map<string, number>>();
	for (const { id, report } of cluster) {
		for (const [other, weight] of near.get(id) ?? []) {
			if (within.has(other)) continue;
			const known = strongest.get(other) ?? new Map<string, number>();
			known.set(report, Math.max(weight, known.get(report) ?? 0));
			strongest.set(other, known);
		}
	}
	const best = new Map<string, { readonly id: string; readonly mean: number }>();
	for (const [id, weights] of [...strongest].sort(([x], [y]) => (x < y ? -1 : 1))) {
		const report = reportOf.get(id) ?? '';
		const isBeside = own.has(report);
		const mean = sum(weights.values()) / (own.size - (isBeside ? 1 : 0));
		const least = isBeside ? TELLS_TOO_BESIDE : TELLS_TOO;
		if (mean >= least && mean > (best.get(report)?.mean ?? 0)) best.set(report, { id, mean });
	}
	return new Map([...best].map(([report, { id }]) => [report, [id]]));
}

/**
 * A matter of the missing is told by every sentence that counts the missing, in whatever words: "Another 40 or so are
 * missing". Of each report without a member the first such sentence.
 */
function alsoCounting(
	own: ReadonlyMap<string, readonly string[]>,
	fates: FatesOf,
	reportOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
	const told = fatesToldIn(own, fates);
	return firstCounting(fates, reportOf, (report, fate) => !own.has(report) && told.has(fate));
}

/**
 * A report whose sentence in the row tells the accident and whose toll stands in another one ("The toll rose to 14"): the
 * first sentence that gives the count which most of the row give.
 */
function besides(
	own: ReadonlyMap<string, readonly string[]>,
	fates: FatesOf,
	reportOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
	const told = fatesToldIn(own, fates);
	const lacks = (report: string, fate: string) =>
		own.get(report)?.every((id) => fates.get(id)?.has(fate) !== true) ?? false;
	return firstCounting(fates, reportOf, (report, fate) => told.has(fate) && lacks(report, fate));
}

/** The fates that most reports of a row count. */
function fatesToldIn(own: ReadonlyMap<string, readonly string[]>, fates: FatesOf): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const ids of own.values())
		for (const fate of new Set(ids.flatMap((id) => [...(fates.get(id) ?? [])])))
			counts.set(fate, (counts.get(fate) ?? 0) + 1);
	const told = [...counts].filter(([, reports]) => reports >= LEAST_COUNTING && 2 * reports > own.size);
	return new Set(told.map(([fate]) => fate));
}

function firstCounting(
	fates: FatesOf,
	reportOf: ReadonlyMap<string, string>,
	isWanted: (report: string, fate: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const [id, ofSentence] of fates) {
		const report = reportOf.get(id) ?? '';
		if (!found.has(report) && [...ofSentence].some((fate) => isWanted(report, fate))) found.set(report, [id]);
	}
	return found;
}

/** Reports that count those of one fate in a row, so that it is a row of them. */
const LEAST_COUNTING = 2;

function byStrength(cluster: readonly Node[], near: Neighbours): readonly string[] {
	const ids = new Set(cluster.map(({ id }) => id));
	const strength = new Map(
		cluster.map(({ id }) => [
			id,
			sum([...(near.get(id) ?? [])].flatMap(([other, weight]) => (ids.has(other) ? [weight] : []))),
		]),
	);
	return cluster.map(({ id }) => id).sort((x, y) => (strength.get(y) ?? 0) - (strength.get(x) ?? 0));
}

function sum(numbers: Iterable<number>): number {
	let total = 0;
	for (const number of numbers) total += number;
	return total;
}
