/**
 * Figures and days that several reports give for one thing: who says nine and who says seven.
 *
 * Which figure of one report answers which of another `answers.ts` decides; the answers are joined across the reports as
 * sentences are, by the mean of their links.
 */
import { contentId } from '../hash.ts';
import type { Span } from '../model.ts';
import type { Answer } from './answers.ts';
import { clustersOf, type Tie } from './clusters.ts';
import { leftOver, mayBeOf, restOf } from './left-over.ts';
import type { Told } from './matters.ts';
import type { Figure, FigureValue, Value, Words } from './model.ts';
import { compareText } from '../text-order.ts';
import { areOtherParts, classesOf, partsToldApart } from './one-value.ts';
import type { Said, Sayings } from './sayings.ts';
import type { sourceCounter } from './sources.ts';

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
	const taken = leftOver(inRows, sayings);
	return inRows
		.map(({ cluster, told, rest }, place) => {
			const own = taken[place] ?? [];
			const others = rest.filter((said) => !taken.flat().includes(said));
			return contestedOf([...cluster, ...own], conflicts, equals, told, others, sources);
		})
		.sort((x, y) => byWeight(x.figure, y.figure));
}

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
		counts: countsOf(cluster),
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

function silentIn(told: Told | null, heard: ReadonlySet<string>): readonly string[] {
	const telling = told?.matter.cells.filter(({ standing }) => standing !== 'missing') ?? [];
	return telling.flatMap(({ report }) => (heard.has(report) ? [] : [report])).sort(compareText);
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

const countsOf = (cluster: readonly Said[]) =>
	mostCommon(cluster.flatMap(({ fate }) => fate ?? [])) ?? mostCommon(cluster.flatMap(({ counts }) => counts ?? []));

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
