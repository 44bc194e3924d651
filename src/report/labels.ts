/** How relations, verdicts and causes are called in every output. */
import type { Finding, Pair, Report, Sentence, Side } from '../model.ts';
import { oneLine, outletName } from '../names.ts';

/** Nearly one sentence: one exchanged word of ten, "chief executive" for "chairman", may still be another matter. */
const SURELY_AGREES = 0.9;

/**
 * "agrees", "agrees, except title", "conflict: quantity". An agreement on the event must not look like an opposite: a
 * conflict that may be no fault of the outlet, or that its own report softens elsewhere, is an exception only. That nothing
 * was found in sentences alike only by half is no agreement yet.
 */
export function relationLabel({ similarity }: Pick<Pair, 'similarity'>, findings: readonly Finding[]): string {
	const firm = findings.filter(isFirmConflict);
	if (firm.length > 0) return `conflict: ${kindsOf(firm)}`;
	const said = findings.filter(isSaid);
	if (said.length > 0) return `agrees, except ${kindsOf(said)}`;
	if (findings.length > 0) return `worth a look: ${kindsOf(findings)}`;
	return similarity >= SURELY_AGREES ? 'agrees' : 'no difference recognised';
}

/** A conflict that nothing excuses: no damaged copy, no rounding, no other place that says what the other side says. */
export function isFirmConflict({ verdict, cause, seeAlso }: Finding): boolean {
	return verdict === 'conflict' && cause === null && seeAlso.length === 0;
}

/** Whether the program stands by it; the rest is worth a look. */
export function isSaid({ tier }: Finding): boolean {
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
export function findingLabel(finding: Finding): string {
	const { verdict, kind, cause } = finding;
	if (!isSaid(finding)) return `worth a look: ${kind}`;
	const because = { copy: ', perhaps only this copy', rounding: ', rounding' };
	return `${verdict}: ${kind}${cause === null ? '' : because[cause]}`;
}

/** Who published the report and through whom it reached us: "CBS News by way of Beryl TV". */
export function publisher(report: Report, side: Side): string {
	return outletName(report, side) + (report.via === null ? '' : ` by way of ${oneLine(report.via)}`);
}

/** Which report, or which two, a finding compares. */
export function scopeLabel({ scope }: Finding): string {
	return scope === 'cross' ? 'A and B' : `within ${scope.toUpperCase()}`;
}

/** Below this integrity a text may be damaged enough to say what its outlet did not. */
const DOUBTFUL = 0.8;

/** Whether what the text says should be checked against the outlet's own page before it is cited. */
export function isCopy({ via, integrity }: Report): boolean {
	return via !== null || integrity.score < DOUBTFUL;
}
