/**
 * How each cell of a matter stands to the others: told, told otherwise, contradicted.
 *
 * Counted by sources, so that five prints of one agency report do not outvote two reporters, and by disputes: the number of
 * dead is one, whether the doors were locked is another. Where two say nine and one says seven, only the one is contradicted.
 */
import type { FindingKind, Span } from '../model.ts';
import type { Denial } from './denials.ts';
import type { Contested } from './figures.ts';
import type { CrossFinding, Matter, Standing } from './model.ts';
import { isCutOut, wordsIn } from './cut-out.ts';
import { compareText } from '../text-order.ts';
import type { sourceCounter } from './sources.ts';

type Sources = ReturnType<typeof sourceCounter>;
type Couple = readonly [string, string];

/** One thing on which reports of a matter are not at one. */
interface Dispute {
	readonly conflicts: readonly Couple[];
	/** Couples that differ, those that conflict among them. */
	readonly differences: readonly Couple[];
	/** Conflicts with so great a part of the other sources that tell the row count at least. */
	readonly leastPart: number;
	/** Whether two reports say the same of it. */
	agree(x: string, y: string): boolean;
}

/** The matters with the standing of every cell, by what the pairs say, by the figures and by the denials of the matter. */
export function withStandings(
	matters: readonly Matter[],
	figures: readonly Contested[],
	denials: readonly Denial[],
	sources: Sources,
): readonly Matter[] {
	const ofMatter = byMatter(figures, ({ figure }) => figure.matter);
	const denied = byMatter(denials, ({ matter }) => matter);
	return matters.map((matter) =>
		withStanding(
			matter,
			[
				...(ofMatter.get(matter.id) ?? []).map(disputeOfFigure),
				...disputesOfFindings(matter, ofMatter.has(matter.id), denied.get(matter.id) ?? []),
			],
			denied.get(matter.id) ?? [],
			sources,
		),
	);
}

function byMatter<T>(items: readonly T[], idOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
	const lists = new Map<string, T[]>();
	for (const item of items) {
		const id = idOf(item);
		if (id !== null) lists.set(id, [...(lists.get(id) ?? []), item]);
	}
	return lists;
}

function withStanding(
	matter: Matter,
	disputes: readonly Dispute[],
	denials: readonly Denial[],
	sources: Sources,
): Matter {
	const telling = matter.cells.filter(({ standing }) => standing !== 'missing').map(({ report }) => report);
	const denial = disputeOfDenials(denials);
	const standingOf = (report: string): Standing => {
		const balances = [...disputes, denial].map((dispute) => balanceOf(dispute, report, telling, sources));
		if (balances.some(({ isOutvoted }) => isOutvoted)) return 'contradicted';
		const denies = denials.some((one) => one.report === report);
		return denies || balances.some(({ differing, agreeing }) => differing > agreeing) ? 'told otherwise' : 'told';
	};
	const cells = matter.cells.map((cell) =>
		cell.standing === 'missing'
			? cell
			: { ...cell, standing: standingOf(cell.report), against: againstOf(cell.report, disputes, denials) },
	);
	return { ...matter, cells };
}

/**
 * Who denies what others say differs from them and they from him. It is mostly no conflict by itself: an outlet may print an
 * allegation, another its denial, and both be right about who said what.
 */
function disputeOfDenials(denials: readonly Denial[]): Dispute {
	const couples = couplesDenied(denials);
	const conflicts = couplesDenied(denials.filter(({ verdict }) => verdict === 'conflict'));
	return { conflicts, differences: couples, leastPart: 0, agree: shareOpponents(couples) };
}

const couplesDenied = (denials: readonly Denial[]): readonly Couple[] =>
	denials.flatMap(({ report, denied }) => denied.map((other) => [report, other] as const));

/** Whether a report is outvoted in one thing, how many sources differ from it, and how many agree, itself among these. */
function balanceOf(dispute: Dispute, report: string, telling: readonly string[], sources: Sources) {
	const own = sources.of(report);
	const apart = (couples: readonly Couple[]) =>
		sources.count(opposedTo(report, couples).filter((other) => sources.of(other) !== own));
	const agreeing = telling.filter((other) => other === report || dispute.agree(report, other));
	const conflicting = apart(dispute.conflicts);
	const others = sources.count(telling.filter((other) => sources.of(other) !== own));
	return {
		isOutvoted: conflicting > 0 && conflicting >= sources.count(agreeing) && conflicting >= dispute.leastPart * others,
		differing: apart(dispute.differences),
		agreeing: sources.count(agreeing),
	};
}

function opposedTo(report: string, couples: readonly Couple[]): readonly string[] {
	return couples.flatMap(([x, y]) => (x === report ? [y] : y === report ? [x] : []));
}

function againstOf(report: string, disputes: readonly Dispute[], denials: readonly Denial[]): readonly string[] {
	const opposed = disputes.flatMap(({ conflicts }) => opposedTo(report, conflicts));
	const denied = denials.flatMap((one) =>
		one.report === report ? one.denied : one.denied.includes(report) ? [one.report] : [],
	);
	return [...new Set([...opposed, ...denied])].sort(compareText);
}

/** Values that conflict set all who give one against all who give the other. */
function disputeOfFigure({ figure: { values }, conflict, isLess }: Contested): Dispute {
	const couples = (isSo: (x: number, y: number) => boolean) =>
		values.flatMap((one, x) =>
			values.flatMap((other, y) =>
				x < y && isSo(x, y) ? one.words.flatMap((a) => other.words.map((b) => [a.report, b.report] as const)) : [],
			),
		);
	const gives =
		(report: string) =>
		({ words }: (typeof values)[number]) =>
			words.some((one) => one.report === report);
	const both = (x: string, y: string) => values.some((value) => gives(x)(value) && gives(y)(value));
	// Who gives two values agrees with whoever gives one of them.
	const apart = (list: readonly Couple[]) => list.filter(([x, y]) => x !== y && !both(x, y));
	return {
		conflicts: apart(couples(conflict)),
		differences: apart(couples((x, y) => !isLess(x) && !isLess(y))),
		leastPart: 0,
		agree: both,
	};
}

/** Of these the figures tell more exactly who says what. */
const TOLD_BY_FIGURES: ReadonlySet<FindingKind> = new Set(['quantity', 'time']);
/** In a row about a number or a day these are of somebody who is mentioned in it. */
const OF_WHO_IS_MENTIONED: ReadonlySet<FindingKind> = new Set([
	'title',
	'name',
	'attribution',
	'characterisation',
	'detail',
]);

/**
 * Who gives no value of a figure is no party to it. But of what the pairs find in words, whoever tells the row has told the
 * matter in some words, so that one pair among six reports is no dispute of the row.
 */
const LEAST_PART = 0.5;

/** One dispute for each kind of what the pairs found. */
function disputesOfFindings({ findings }: Matter, hasFigures: boolean, denials: readonly Denial[]): readonly Dispute[] {
	const ofRow = findings.filter((finding) => isOfRow(finding, hasFigures));
	return [...new Set(ofRow.map(({ kind }) => kind))].map((kind) => {
		const own = ofRow.filter((finding) => finding.kind === kind);
		// What becomes of the act is the row's own; how somebody is called is not, so that nobody is contradicted by it.
		const conflicts = withAllDenied(couplesOf(own.filter(isConflictOfRow)), denials);
		const differences = [...couplesOf(own), ...conflicts];
		return { conflicts, differences, leastPart: LEAST_PART, agree: shareOpponents(differences) };
	});
}

function isOfRow(finding: CrossFinding, hasFigures: boolean): boolean {
	const { kind } = finding;
	if (isCutShort(finding)) return false;
	if (!hasFigures || isGivenToAnother(finding)) return true;
	return !TOLD_BY_FIGURES.has(kind) && !OF_WHO_IS_MENTIONED.has(kind);
}

const isConflictOfRow = (finding: CrossFinding) =>
	finding.verdict === 'conflict' && (isGivenToAnother(finding) || !OF_WHO_IS_MENTIONED.has(finding.kind));

/** A remark belongs to who made it: the outlet that gives it to somebody else contradicts those who do not. */
const isGivenToAnother = ({ kind, verdict }: CrossFinding) => kind === 'attribution' && verdict === 'conflict';

/** "Far too high" of "Inflation is far too high": who quotes a word more or less tells nothing otherwise. */
function isCutShort({ kind, verdict, a, b }: CrossFinding): boolean {
	return kind === 'quote' && verdict === 'difference' && isCutOut(quotedIn(a.spans), quotedIn(b.spans));
}

const quotedIn = (spans: readonly Span[]) => spans.flatMap(({ text }) => wordsIn(text));

/** Who conflicts with one of those whose words he denies conflicts with all who say the same. */
function withAllDenied(conflicts: readonly Couple[], denials: readonly Denial[]): readonly Couple[] {
	const own = denials.filter(({ report, denied }) => opposedTo(report, conflicts).some((one) => denied.includes(one)));
	return [...conflicts, ...couplesDenied(own)];
}

function couplesOf(findings: readonly CrossFinding[]): readonly Couple[] {
	return findings.map(({ a, b }) => [a.report, b.report] as const);
}

/** Two that are against a third, and not against each other, are at one. */
function shareOpponents(couples: readonly Couple[]): (x: string, y: string) => boolean {
	return (x, y) => {
		const [own, others] = [opposedTo(x, couples), opposedTo(y, couples)];
		return !own.includes(y) && own.some((third) => others.includes(third));
	};
}
