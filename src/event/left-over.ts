/**
 * Numbers that no report answers and that may be values of a figure all the same: who gives 90 days where all others have 19,
 * and 430 supermarkets beside twice 340.
 */
import { countAlike } from '../lexicon/counted-nouns.ts';
import { ESTABLISHED } from './established.ts';
import type { Told } from './matters.ts';
import type { Said, Sayings } from './sayings.ts';
import { mayBeTransposed } from './transposed.ts';

/** A figure with what stands around it. */
export interface InRow {
	readonly cluster: readonly Said[];
	readonly told: Told | null;
	/** What is said in its row and stands in no figure. */
	readonly rest: readonly Said[];
}

/** For each figure what is left over and is taken for a value of it. */
export function leftOver(figures: readonly InRow[], sayings: Sayings): readonly (readonly Said[])[] {
	return withTransposed(lastOnes(figures), figures, sayings);
}

/**
 * "It took the bank 90 days to notice" in a row in which all others say 19 days, "430 supermarkets" beside twice 340: of a
 * report that gives no value of a figure, the only number of the row that may be one and of no other figure. Whether it is of
 * the same thing nobody has shown, so that it conflicts with none.
 */
function lastOnes(figures: readonly InRow[]): readonly (readonly Said[])[] {
	const offered = figures.map(({ cluster, told, rest }) => {
		if (told === null || told.matter.reports < ESTABLISHED) return [];
		const reports = new Set(cluster.map(({ report }) => report));
		const fitting = rest.filter(
			(said) => !reports.has(said.report) && isExact(said) && mayBeOf(cluster, reports, said),
		);
		return fitting.filter(({ report }) => fitting.filter((one) => one.report === report).length === 1);
	});
	const all = offered.flat();
	return offered.map((own) => own.filter(({ id }) => all.filter((one) => one.id === id).length === 1));
}

/**
 * Of a report that gives no value of a figure, anywhere in it, the only number of no other figure that is a value of two
 * reports with two digits in each other's places.
 */
function withTransposed(
	taken: readonly (readonly Said[])[],
	figures: readonly InRow[],
	sayings: Sayings,
): readonly (readonly Said[])[] {
	const placed = figures.flatMap(({ cluster }) => cluster);
	const known = new Set([...placed, ...taken.flat()].map(({ id }) => id));
	const free = sayings.all().filter(({ id }) => !known.has(id));
	const offered = figures.map(({ cluster }, place) => {
		const reports = new Set([...cluster, ...(taken[place] ?? [])].map(({ report }) => report));
		const common = cluster.filter((said) =>
			cluster.some((one) => one.report !== said.report && one.value === said.value),
		);
		return free.filter((said) => !reports.has(said.report) && common.some((one) => mayBeTransposed(one, said)));
	});
	const all = offered.flat();
	return taken.map((own, place) => {
		const ofFigure = (offered[place] ?? []).filter(({ id }) => all.filter((one) => one.id === id).length === 1);
		const alone = ofFigure.filter(({ report }) => ofFigure.filter((one) => one.report === report).length === 1);
		return [...own, ...alone];
	});
}

/** A day may be of any act, and "more than six percent" be 6.2 percent. */
const isExact = ({ kind, counts, isPlain }: Said) => kind === 'quantity' && counts !== 'age' && isPlain;

/** What the reports of a matter say in its row. */
export function restOf({ matter }: Told, sayings: Sayings): readonly Said[] {
	return matter.cells.flatMap(({ report, sentences }) =>
		sayings.within(report, new Set(sentences.map(({ sentence }) => sentence))),
	);
}

/**
 * Whether something else that is said in the row may be another value: "$540 million" of "$450 million", "spring 2026" of
 * "May 2025". Where a report gives a value already, only what is said to count the same may be a second one.
 */
export function mayBeOf(cluster: readonly Said[], reports: ReadonlySet<string>, other: Said): boolean {
	const [first] = cluster;
	if (first?.kind !== other.kind || !cluster.some(({ measure }) => measure === other.measure)) return false;
	if (cluster.some(({ value }) => value === other.value)) return false;
	const nouns = cluster.flatMap(({ noun }) => noun ?? []);
	const fates = cluster.flatMap(({ fate }) => fate ?? []);
	if (fates.length > 0 && other.fate !== null) return fates.includes(other.fate);
	const alike = other.noun === null ? null : nouns.some((noun) => countAlike(noun, other.noun ?? ''));
	if (reports.has(other.report)) return alike === true && fates.length === 0 && other.fate === null;
	return other.fate === null && fates.length === 0 && (alike ?? nouns.length === 0);
}
