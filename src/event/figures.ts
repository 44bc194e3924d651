/**
 * Figures and days that several reports give for one thing: who says nine and who says seven.
 *
 * Which figure of one report answers which of another `answers.ts` decides; the answers are joined across the reports as
 * sentences are, by the mean of their links.
 */
import { contentId } from '../hash.ts';
import type { Span } from '../model.ts';
import type { Answer, Said } from './answers.ts';
import { clustersOf, type Tie } from './clusters.ts';
import type { Told } from './matters.ts';
import type { Figure, Value, Words } from './model.ts';
import { compareText } from './reports.ts';
import type { sourceCounter } from './sources.ts';
import { united } from './unite.ts';

type Sources = ReturnType<typeof sourceCounter>;

/** A figure with what the event's outliers are told by. */
export interface Contested {
	readonly figure: Figure;
	/** Whether some pair of reports conflicts in these two values, by their places in `figure.values`. */
	conflict(x: number, y: number): boolean;
}

export function figuresOf(
	answers: readonly Answer[],
	matters: readonly Told[],
	sources: Sources,
): readonly Contested[] {
	const said = new Map(answers.flatMap(({ a, b }) => [a, b]).map((one) => [one.id, one]));
	const ties = answers.map(({ a, b }): Tie => ({ a: a.id, b: b.id, weight: 1 }));
	const related = (relation: Answer['relation']) => answers.filter((answer) => answer.relation === relation);
	const conflicts = new Set(related('conflict').flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
	const equals = related('equal').map(({ a, b }) => [a.id, b.id] as const);
	return clustersOf([...said.values()], ties)
		.map((cluster) => cluster.flatMap(({ id }) => said.get(id) ?? []))
		.map((cluster) => contestedOf(cluster, conflicts, equals, matters, sources))
		.filter(({ figure }) => figure.reports > 1)
		.sort((x, y) => byWeight(x.figure, y.figure));
}

function contestedOf(
	cluster: readonly Said[],
	conflicts: ReadonlySet<string>,
	equals: readonly (readonly [string, string])[],
	matters: readonly Told[],
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
			(values[y]?.own ?? []).some((other) => conflicts.has(`${one.id} ${other.id}`)),
		);
	const figure: Figure = {
		id: contentId('v', ...cluster.map(({ id }) => id)),
		kind: cluster[0]?.kind ?? 'quantity',
		counts:
			mostCommon(cluster.flatMap(({ fate }) => fate ?? [])) ??
			mostCommon(cluster.flatMap(({ counts }) => counts ?? [])),
		matter: matterOf(cluster, matters),
		values: values.map(({ value }) => value),
		reports: reports.size,
		sources: sources.count(reports),
		standing: standingOf(
			values.map(({ value }) => value),
			sources.count(reports),
			conflict,
		),
	};
	return { figure, conflict };
}

/** One number is one value however it is hedged, and so are days that a pair takes for one. */
function classesOf(
	cluster: readonly Said[],
	equals: readonly (readonly [string, string])[],
): readonly (readonly Said[])[] {
	const byId = new Map(cluster.map((said) => [said.id, said]));
	const first = new Map<string, string>();
	const alike = cluster.flatMap(({ id, value }): readonly (readonly [string, string])[] => {
		const known = first.get(value);
		if (known === undefined) first.set(value, id);
		return known === undefined ? [] : [[known, id]];
	});
	const same = equals.filter(([x, y]) => byId.has(x) && byId.has(y) && isExact(byId.get(x), byId.get(y)));
	return united([...byId.keys()], [...alike, ...same]).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
}

/** "about 40" can be 38 and can be 41, which are not one value; "nine" and "9" are, and "Monday" and "June 3". */
function isExact(x: Said | undefined, y: Said | undefined): boolean {
	return x?.kind === 'time' && y?.kind === 'time';
}

function valueWith(own: readonly Said[], sources: Sources): Value {
	return { text: own[0]?.span.text ?? '', ...wordsWith(own, sources) };
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
	sources: number,
	conflict: (x: number, y: number) => boolean,
): Figure['standing'] {
	if (values.length < 2) return 'all alike';
	const isConflict = values.some((_, x) => values.some((_, y) => x < y && conflict(x, y)));
	if (!isConflict) return 'compatible';
	return 2 * (values[0]?.sources ?? 0) > sources ? 'majority' : 'divided';
}

function mostCommon(words: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([x, m], [y, n]) => n - m || compareText(x, y))[0]?.[0] ?? null;
}

function matterOf(cluster: readonly Said[], matters: readonly Told[]): string | null {
	const counts = matters.map(({ matter, sentences }) => ({
		id: matter.id,
		count: cluster.filter(({ span }) => sentences.has(span.sentence)).length,
	}));
	const best = counts.reduce((best, one) => (one.count > best.count ? one : best), { id: '', count: 0 });
	return best.count === 0 ? null : best.id;
}

const ORDER: Readonly<Record<Figure['standing'], number>> = { divided: 0, majority: 1, compatible: 2, 'all alike': 3 };

function byWeight(x: Figure, y: Figure): number {
	return ORDER[x.standing] - ORDER[y.standing] || y.sources - x.sources || compareText(x.id, y.id);
}
