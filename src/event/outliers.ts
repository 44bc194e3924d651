/**
 * Outliers: what the reports of one source say against at least two sources that agree with each other. "Only the Ledger
 * says seventeen." An outlier may be the one that is right: it is named, not judged.
 */
import type { Span } from '../model.ts';
import type { Denial } from './denials.ts';
import { LEAST_OTHERS } from './established.ts';
import type { Contested } from './figures.ts';
import type { CrossFinding, Figure, Outlier, Value, Words } from './model.ts';
import { compareText } from '../text-order.ts';
import type { Told } from './matters.ts';
import type { sourceCounter } from './sources.ts';

type Sources = ReturnType<typeof sourceCounter>;

export function outliersOf(
	figures: readonly Contested[],
	matters: readonly Told[],
	denials: readonly Denial[],
	sources: Sources,
): readonly Outlier[] {
	const ofFigures = figures.flatMap(ofFigure);
	const ofMatters = matters.flatMap(({ matter }) => ofFindings(matter.id, matter.findings, sources));
	const ofDenials = matters.flatMap(({ matter }) => deniedAlone(matter.id, denials, sources));
	const order = ({ verdict, sources, says }: Outlier) =>
		[verdict === 'conflict' ? 0 : 1, -sources, says[0]?.spans[0]?.start ?? 0] as const;
	return once([...ofFigures, ...ofMatters, ...ofDenials]).sort((x, y) => {
		const [a, b] = [order(x), order(y)];
		return a[0] - b[0] || a[1] - b[1] || compareText(keyOf(x), keyOf(y));
	});
}

const keyOf = ({ says }: Outlier) =>
	says.map(({ report, spans }) => `${report} ${spans.map(({ start }) => start).join(' ')}`).join(' ');

/** A value that one source alone gives, where another value has two sources and more. */
function ofFigure({ figure, conflict, isLess }: Contested): readonly Outlier[] {
	const most = figure.values.filter((value) => value.sources >= LEAST_OTHERS);
	return figure.values.flatMap((value, place): readonly Outlier[] => {
		if (value.sources !== 1 || most.length === 0 || isLess(place) || saysTheirs(value, most)) return [];
		const against = figure.values.filter((other, at) => other.sources >= LEAST_OTHERS && conflict(place, at));
		const supported = figure.values.some(
			(other, at) => at !== place && other.sources >= LEAST_OTHERS && !conflict(place, at),
		);
		const verdict = against.length > 0 && !supported ? 'conflict' : 'difference';
		const others = against.length > 0 ? against : most;
		return [outlierOf(figure, value, others, verdict)];
	});
}

/** Who also gives the others' value stands not alone against them: "nine" in the headline, "at least nine" below. */
function saysTheirs(value: Value, most: readonly Value[]): boolean {
	const own = new Set(value.words.map(({ report }) => report));
	return most.some(({ words }) => words.some(({ report }) => own.has(report)));
}

function outlierOf(figure: Figure, value: Value, others: readonly Value[], verdict: Outlier['verdict']): Outlier {
	const words = others.flatMap((other) => other.words);
	return {
		kind: figure.kind,
		verdict,
		matter: figure.matter,
		figure: figure.id,
		says: value.words,
		others: words,
		sources: others.reduce((most, other) => Math.max(most, other.sources), 0),
	};
}

/** What is no figure: a report that conflicts in one place with two sources which do not conflict with each other there. */
function ofFindings(matter: string, findings: readonly CrossFinding[], sources: Sources): readonly Outlier[] {
	const conflicts = findings.filter(
		({ verdict, kind }) => verdict === 'conflict' && kind !== 'quantity' && kind !== 'time',
	);
	const reports = [...new Set(conflicts.flatMap(({ a, b }) => [a.report, b.report]))].sort(compareText);
	return reports.flatMap((report) => {
		const own = conflicts.flatMap((finding) => seenFrom(report, finding));
		return [...new Set(own.map(({ kind }) => kind))].flatMap((kind): readonly Outlier[] => {
			const ofKind = own.filter((one) => one.kind === kind);
			const first = ofKind[0]?.own.spans[0];
			if (first === undefined) return [];
			const here = ofKind.filter(({ own: { spans } }) => spans.some((span) => meets(span, first)));
			const others = [...new Map(here.map(({ other }) => [other.report, other])).values()];
			const opposed = new Set(others.map((other) => other.report));
			const isDivided = conflicts.some(
				(one) => one.kind === kind && opposed.has(one.a.report) && opposed.has(one.b.report),
			);
			const count = sources.count(opposed);
			if (count < LEAST_OTHERS || isDivided || opposed.size === 0) return [];
			return [
				{ kind, verdict: 'conflict', matter, figure: null, says: [{ report, spans: [first] }], others, sources: count },
			];
		});
	});
}

/**
 * Who denies alone what two sources tell, or tells alone what two deny. Mostly both can be right: one outlet may print an
 * allegation, the others what was answered.
 */
function deniedAlone(matter: string, denials: readonly Denial[], sources: Sources): readonly Outlier[] {
	const ofRow = denials.filter((denial) => denial.matter === matter);
	return (['polarity', 'event'] as const).flatMap((by) => aloneBy(matter, by, ofRow, sources));
}

function aloneBy(matter: string, kind: Denial['by'], denials: readonly Denial[], sources: Sources): readonly Outlier[] {
	const own = denials.filter(({ by }) => by === kind);
	const denying = own.map(({ says }) => says);
	const telling = [...new Map(own.flatMap(({ others }) => others.map((one) => [one.report, one] as const))).values()];
	const count = (words: readonly Words[]) => sources.count(words.map(({ report }) => report));
	const against = (says: readonly Words[], others: readonly Words[]): readonly Outlier[] => {
		if (count(says) !== 1 || count(others) < LEAST_OTHERS) return [];
		const verdict = own.some((denial) => denial.verdict === 'conflict') ? 'conflict' : 'difference';
		return [{ kind, verdict, matter, figure: null, says, others, sources: count(others) }];
	};
	return [...against(denying, telling), ...against(telling, denying)];
}

function seenFrom(
	report: string,
	{ kind, a, b }: CrossFinding,
): readonly { kind: CrossFinding['kind']; own: Words; other: Words }[] {
	if (a.report === report) return [{ kind, own: a, other: b }];
	return b.report === report ? [{ kind, own: b, other: a }] : [];
}

const meets = (x: Span, y: Span) => x.start < y.end && y.start < x.end;

/** A sentence that stands in two matters is told of once. */
function once(outliers: readonly Outlier[]): Outlier[] {
	const seen = new Map<string, Outlier>();
	for (const outlier of outliers) {
		const key = `${outlier.kind} ${keyOf(outlier)}`;
		if (!seen.has(key)) seen.set(key, outlier);
	}
	return [...seen.values()];
}
