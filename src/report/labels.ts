/** How relations, verdicts and causes are called in every output. */
import type { Finding, Pair, Report, Sentence, Side } from '../model.ts';
import { oneLine, outletName } from '../names.ts';

/**
 * What a row is headed by: the worst that was found in it. "conflict: quantity, title (perhaps only this copy)",
 * "difference: time", "worth a look: quote"; where nothing was found that, and no more.
 */
export function relationLabel({ ground }: Pick<Pair, 'ground'>, findings: readonly Finding[]): string {
	const conflicts = findings.filter(({ verdict }) => verdict === 'conflict');
	if (conflicts.length > 0) return `conflict: ${conflictsByKind(conflicts)}`;
	const said = findings.filter(isSaid);
	if (said.length > 0) return `difference: ${kindsOf(said)}`;
	if (findings.length > 0) return `worth a look: ${kindsOf(findings)}`;
	return ground === 'nearly the same words' ? ground : 'nothing recognised that differs';
}

/** The plain ones first, each kind once. */
function conflictsByKind(conflicts: readonly Finding[]): string {
	const plain = conflicts.filter(isUnexcused);
	const excused = conflicts.filter(({ kind }) => !plain.some((one) => one.kind === kind));
	return [
		...new Set([...plain.map(({ kind }) => kind), ...excused.map((one) => `${one.kind} (${excuseOf(one)})`)]),
	].join(', ');
}

function excuseOf({ cause }: Finding): string {
	if (cause === null) return 'one report also says the other';
	return EXCUSES[cause];
}

/** Why a finding may be no fault of the outlet. */
export const EXCUSES = { copy: 'perhaps only this copy', rounding: 'rounding' } as const;

/** A conflict that nothing excuses: no damaged copy, no rounding, no other place that says what the other side says. */
export function isUnexcused({ verdict, cause, seeAlso }: Finding): boolean {
	return verdict === 'conflict' && cause === null && seeAlso.length === 0;
}

/** Whether the program stands by it; the rest is worth a look. */
export function isSaid({ tier }: Pick<Finding, 'tier'>): boolean {
	return tier === 'said';
}

/** A headline has its own words, and that the other has others is no omission: the counts leave it out. */
export function onlyLabel(side: Side, { role }: Pick<Sentence, 'role'>): string {
	return role === 'headline' ? `headline of ${side.toUpperCase()}` : `only in ${side.toUpperCase()}`;
}

function kindsOf(findings: readonly Finding[]): string {
	return [...new Set(findings.map(({ kind }) => kind))].join(', ');
}

/** "conflict: title, perhaps only this copy"; "worth a look: quote". */
export function findingLabel(finding: Pick<Finding, 'verdict' | 'kind' | 'cause' | 'tier'>): string {
	const { verdict, kind, cause } = finding;
	if (!isSaid(finding)) return `worth a look: ${kind}`;
	return `${verdict}: ${kind}${cause === null ? '' : `, ${EXCUSES[cause]}`}`;
}

/** Who published the report and through whom it reached us: "CBS News by way of Beryl TV". */
export function publisher(report: Report, side: Side): string {
	return outletName(report, side) + (report.via === null ? '' : ` by way of ${oneLine(report.via)}`);
}

/** Which report, or which two, a finding compares. */
export function scopeLabel({ scope, a, b }: Finding): string {
	if (scope !== 'cross') return `within ${scope.toUpperCase()}`;
	if (a.length === 0) return 'only in B';
	return b.length === 0 ? 'only in A' : 'A and B';
}

/** Below this integrity a text may be damaged enough to say what its outlet did not. */
const DOUBTFUL = 0.8;

/** Whether what the text says should be checked against the outlet's own page before it is cited. */
export function isCopy({ via, integrity }: Report): boolean {
	return via !== null || integrity.score < DOUBTFUL;
}
