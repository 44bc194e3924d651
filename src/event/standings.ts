/**
 * How each cell of a matter stands to the others: told, told otherwise, contradicted.
 *
 * Counted by sources, so that five prints of one agency report do not outvote two reporters.
 */
import type { Contested } from './figures.ts';
import type { CrossFinding, Matter, Standing } from './model.ts';
import type { sourceCounter } from './sources.ts';

type Sources = ReturnType<typeof sourceCounter>;

/** A report stands apart where half of the other sources or more stand against it. */
const LEAST_PART = 0.5;

/** The matters with the standing of every cell, by what the pairs say and by the figures of the matter. */
export function withStandings(
	matters: readonly Matter[],
	figures: readonly Contested[],
	sources: Sources,
): readonly Matter[] {
	const ofMatter = new Map<string, Contested[]>();
	for (const contested of figures) {
		const id = contested.figure.matter;
		if (id !== null) ofMatter.set(id, [...(ofMatter.get(id) ?? []), contested]);
	}
	return matters.map((matter) => withStanding(matter, ofMatter.get(matter.id) ?? [], sources));
}

function withStanding(matter: Matter, figures: readonly Contested[], sources: Sources): Matter {
	const told = matter.cells.filter(({ standing }) => standing !== 'missing').map(({ report }) => report);
	const conflicts = [
		...couplesOf(matter.findings.filter(({ verdict }) => verdict === 'conflict')),
		...figures.flatMap(couplesIn),
	];
	const differences = [...couplesOf(matter.findings), ...conflicts];
	const isAgainstMost = (couples: readonly Couple[], report: string) => {
		const own = sources.of(report);
		const apart = (reports: readonly string[]) =>
			new Set(reports.map(sources.of).filter((source) => source !== own)).size;
		const against = apart(couples.flatMap(([x, y]) => (x === report ? [y] : y === report ? [x] : [])));
		return against > 0 && against >= LEAST_PART * apart(told);
	};
	const standingOf = (report: string): Standing => {
		if (isAgainstMost(conflicts, report)) return 'contradicted';
		return isAgainstMost(differences, report) ? 'told otherwise' : 'told';
	};
	const cells = matter.cells.map((cell) =>
		cell.standing === 'missing' ? cell : { ...cell, standing: standingOf(cell.report) },
	);
	return { ...matter, cells };
}

type Couple = readonly [string, string];

function couplesOf(findings: readonly CrossFinding[]): readonly Couple[] {
	return findings.map(({ a, b }) => [a.report, b.report] as const);
}

/** Values that conflict set all who give one against all who give the other. */
function couplesIn({ figure: { values }, conflict }: Contested): readonly Couple[] {
	return values.flatMap((one, x) =>
		values.flatMap((other, y) =>
			x < y && conflict(x, y) ? one.words.flatMap((a) => other.words.map((b) => [a.report, b.report] as const)) : [],
		),
	);
}
