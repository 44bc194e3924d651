/**
 * Figures and days that several reports give for one thing: who says nine and who says seven.
 *
 * Which figure of one report answers which of another `answers.ts` decides; the answers are joined across the reports as
 * sentences are, by the mean of their links.
 */
import { contentId } from '../hash.ts';
import type { Span } from '../model.ts';
import { countAlike } from '../lexicon/counted-nouns.ts';
import type { Answer } from './answers.ts';
import { clustersOf, type Tie } from './clusters.ts';
import { ESTABLISHED } from './established.ts';
import type { Told } from './matters.ts';
import type { Figure, FigureValue, Value, Words } from './model.ts';
import { compareText } from './reports.ts';
import type { Said, Sayings } from './sayings.ts';
import type { sourceCounter } from './sources.ts';
import { mayBeTransposed } from './transposed.ts';
import { united } from './unite.ts';

type Sources = ReturnType<typeof sourceCounter>;

/** A figure with what the event's outliers are told by. */
export interface Contested {
	readonly figure: Figure;
	/** Whether some pair of reports conflicts in these two values, by their places in `figure.values`. */
	conflict(x: number, y: number): boolean;
	/** Whether a value says less than others and nothing else: "Monday" beside "Monday morning" and "Monday evening". */
	isLess(x: number): boolean;
}

export function figuresOf(
	answers: readonly Answer[],
	matters: readonly Told[],
	sayings: Sayings,
	sources: Sources,
): readonly Contested[] {
	const said = new Map(answers.flatMap(({ a, b }) => [a, b]).map((one) => [one.id, one]));
	const ties = answers.map(({ a, b }): Tie => ({ a: a.id, b: b.id, weight: 1 }));
	const related = (relation: Answer['relation']) => answers.filter((answer) => answer.relation === relation);
	const conflicts = new Set(related('conflict').flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
	const equals = related('equal').map(({ a, b }) => [a.id, b.id] as const);
	const clusters = clustersOf([...said.values()], ties)
		.map((cluster) => cluster.flatMap(({ id }) => said.get(id) ?? []))
		.filter((cluster) => new Set(cluster.map(({ report }) => report)).size > 1);
	const placed = new Set(clusters.flat().map(({ id }) => id));
	const inRows = clusters.map((cluster) => {
		const told = matterOf(cluster, matters);
		const rest = told === null ? [] : restOf(told, sayings).filter(({ id }) => !placed.has(id));
		return { cluster, told, rest };
	});
	const taken = withTransposed(lastOnes(inRows), inRows, sayings, placed);
	return inRows
		.map(({ cluster, told, rest }, place) => {
			const own = taken[place] ?? [];
			const others = rest.filter((said) => !taken.flat().includes(said));
			return contestedOf([...cluster, ...own], conflicts, equals, told, others, sources);
		})
		.sort((x, y) => byWeight(x.figure, y.figure));
}

interface InRow {
	readonly cluster: readonly Said[];
	readonly told: Told | null;
	/** What is said in its row and stands in no figure. */
	readonly rest: readonly Said[];
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
	placed: ReadonlySet<string>,
): readonly (readonly Said[])[] {
	const known = new Set([...placed, ...taken.flat().map(({ id }) => id)]);
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

function contestedOf(
	cluster: readonly Said[],
	conflicts: ReadonlySet<string>,
	equals: readonly (readonly [string, string])[],
	told: Told | null,
	rest: readonly Said[],
	sources: Sources,
): Contested {
	const classes = classesOf(cluster, equals);
	const values = classes
		.map((own) => ({ own, value: valueWith(own, sources) }))
		.sort(
			(x, y) =>
				y.value.sources - x.value.sources ||
				y.value.reports - x.value.reports ||
				compareText(x.value.text, y.value.text),
		);
	const reports = new Set(cluster.map(({ report }) => report));
	const conflict = (x: number, y: number) =>
		(values[x]?.own ?? []).some((one) =>
			(values[y]?.own ?? []).some((other) => conflicts.has(`${one.id} ${other.id}`) || areOtherParts(one, other)),
		);
	const unclear = rest.filter((other) => mayBeOf(cluster, reports, other));
	const all = values.map(({ value }) => value);
	const standing = standingOf(all, unclear, sources.count(reports), conflict);
	const figure: Figure = {
		id: contentId('v', ...cluster.map(({ id }) => id)),
		kind: cluster[0]?.kind ?? 'quantity',
		counts:
			mostCommon(cluster.flatMap(({ fate }) => fate ?? [])) ??
			mostCommon(cluster.flatMap(({ counts }) => counts ?? [])),
		matter: told?.matter.id ?? null,
		values: all.map((value, at): FigureValue => ({ ...value, standing: ofValue(standing, at, all, conflict) })),
		reports: reports.size,
		sources: sources.count(reports),
		silent: silentIn(told, new Set([...reports, ...unclear.map(({ report }) => report)])),
		unclear: wordsWith(unclear, sources).words,
		standing,
	};
	const isTold = partsToldApart(cluster);
	const isLess = (x: number) =>
		values[x]?.own.every((one) => one.part === null) === true && cluster.some((one) => isTold(one) !== '');
	return { figure, conflict, isLess };
}

/** What the reports of a matter say in its row. */
function restOf({ matter }: Told, sayings: Sayings): readonly Said[] {
	return matter.cells.flatMap(({ report, sentences }) =>
		sayings.within(report, new Set(sentences.map(({ sentence }) => sentence))),
	);
}

function silentIn(told: Told | null, heard: ReadonlySet<string>): readonly string[] {
	const telling = told?.matter.cells.filter(({ standing }) => standing !== 'missing') ?? [];
	return telling.flatMap(({ report }) => (heard.has(report) ? [] : [report])).sort(compareText);
}

/**
 * Whether something else that is said in the row may be another value: "$540 million" of "$450 million", "spring 2026" of
 * "May 2025". Where a report gives a value already, only what is said to count the same may be a second one.
 */
function mayBeOf(cluster: readonly Said[], reports: ReadonlySet<string>, other: Said): boolean {
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

/** Of one day the morning and the evening. */
function areOtherParts(x: Said, y: Said): boolean {
	return x.part !== null && y.part !== null && x.part !== y.part && x.amount === y.amount;
}

/** One number is one value however it is hedged, and so are days that a pair takes for one. */
function classesOf(
	cluster: readonly Said[],
	equals: readonly (readonly [string, string])[],
): readonly (readonly Said[])[] {
	const byId = new Map(cluster.map((said) => [said.id, said]));
	const first = new Map<string, string>();
	const partOf = partsToldApart(cluster);
	const amountOf = amountsOf(cluster);
	const alike = cluster.flatMap((said): readonly (readonly [string, string])[] => {
		const key = `${amountOf(said)} ${partOf(said)}`;
		const known = first.get(key);
		if (known === undefined) first.set(key, said.id);
		return known === undefined ? [] : [[known, said.id]];
	});
	const same = equals.filter(([x, y]) => {
		const [one, other] = [byId.get(x), byId.get(y)];
		return (
			one !== undefined && other !== undefined && mayBeWrittenOtherwise(one, other) && partOf(one) === partOf(other)
		);
	});
	return united([...byId.keys()], [...alike, ...same]).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
}

/**
 * "about 40" can be 38 and can be 41, which are not one value; "nine" and "9" are, and "Monday" and "June 3", "46 knots" and
 * "53mph".
 */
function mayBeWrittenOtherwise(x: Said, y: Said): boolean {
	if (x.kind === 'time' && y.kind === 'time') return true;
	const [one, other] = [Number.parseFloat(x.amount), Number.parseFloat(y.amount)];
	return x.isConvertible && y.isConvertible && Math.abs(one - other) <= ROUNDED * Math.max(one, other);
}

/** By so much a value in other units differs, since both are rounded: 46 knots are 52.9 miles an hour. */
const ROUNDED = 0.02;

/** "Monday morning" and "Monday evening" are two values, beside which "Monday" is a third; of one part alone none is told apart. */
function partsToldApart(cluster: readonly Said[]): (said: Said) => string {
	const parts = new Set(cluster.flatMap(({ part }) => part ?? []));
	return parts.size > 1 ? ({ part }) => part ?? '' : () => '';
}

/** "$600 a month" and "a month of it costs $600" are one value, as long as no other reports count by the year. */
function amountsOf(cluster: readonly Said[]): (said: Said) => string {
	const rates = new Set(cluster.flatMap(({ per }) => per ?? []));
	return rates.size > 1 ? ({ value }) => value : ({ amount }) => amount;
}

function valueWith(own: readonly Said[], sources: Sources): Value {
	return { text: plainest(own), ...wordsWith(own, sources) };
}

/**
 * The words that say least, so that nobody is given what only another has: "Monday" of "Monday" and "Monday morning". But "at
 * least seven" where every report says so somewhere, though a headline has "Seven dead".
 */
function plainest(own: readonly Said[]): string {
	const hedged = own.filter(({ isPlain }) => !isPlain);
	const hedging = new Set(hedged.map(({ report }) => report));
	const texts = (own.every(({ report }) => hedging.has(report)) ? hedged : own).map(({ span }) => span.text);
	return texts.reduce((best, text) => (text.length < best.length ? text : best), texts[0] ?? '');
}

/** Places by their reports, and how many reports and sources these are. */
export function wordsWith(
	own: readonly { readonly report: string; readonly span: Span }[],
	sources: Sources,
): Pick<Value, 'words' | 'reports' | 'sources'> {
	const reports = [...new Set(own.map(({ report }) => report))].sort(compareText);
	const words = reports.map(
		(report): Words => ({
			report,
			spans: own
				.filter((one) => one.report === report)
				.map(({ span }) => span)
				.sort((x, y) => x.start - y.start),
		}),
	);
	return { words, reports: reports.length, sources: sources.count(reports) };
}

function standingOf(
	values: readonly Value[],
	unclear: readonly Said[],
	sources: number,
	conflict: (x: number, y: number) => boolean,
): Figure['standing'] {
	if (values.length < 2 && unclear.length === 0) return 'all alike';
	const isConflict = values.some((_, x) => values.some((_, y) => x < y && conflict(x, y)));
	if (!isConflict) return 'compatible';
	return 2 * (values[0]?.sources ?? 0) > sources ? 'majority' : 'divided';
}

function ofValue(
	standing: Figure['standing'],
	at: number,
	values: readonly Value[],
	conflict: (x: number, y: number) => boolean,
): FigureValue['standing'] {
	if (standing === 'all alike') return 'alike';
	if (standing === 'compatible') return 'compatible';
	if (standing === 'divided') return values.some((_, other) => conflict(at, other)) ? 'divided' : 'compatible';
	if (at === 0) return 'majority';
	return conflict(0, at) ? 'minority' : 'compatible';
}

function mostCommon(words: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([x, m], [y, n]) => n - m || compareText(x, y))[0]?.[0] ?? null;
}

/** The matter that most of the words stand in. */
function matterOf(cluster: readonly Said[], matters: readonly Told[]): Told | null {
	const counts = matters.map((told) => ({
		told,
		count: cluster.filter(({ span }) => told.sentences.has(span.sentence)).length,
	}));
	const best = counts.reduce<{ told: Told | null; count: number }>(
		(best, one) => (one.count > best.count ? one : best),
		{ told: null, count: 0 },
	);
	return best.told;
}

const ORDER: Readonly<Record<Figure['standing'], number>> = { divided: 0, majority: 1, compatible: 2, 'all alike': 3 };

function byWeight(x: Figure, y: Figure): number {
	return ORDER[x.standing] - ORDER[y.standing] || y.sources - x.sources || compareText(x.id, y.id);
}
