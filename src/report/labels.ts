/** How relations, verdicts and causes are called in every output. */
import type { Finding, Relation, Report, Side } from '../model.ts';
import { outletName } from '../names.ts';

/** "agrees", "agrees, except title", "conflict: quantity": an agreement on the event must not look like an opposite. */
export function relationLabel(relation: Relation, findings: readonly Finding[]): string {
	const kindsOf = (verdict: Finding['verdict']) => [
		...new Set(findings.filter((finding) => finding.verdict === verdict).map(({ kind }) => kind)),
	];
	if (relation === 'contradiction') return `conflict: ${kindsOf('conflict').join(', ')}`;
	const differing = kindsOf('difference');
	return differing.length === 0 ? 'agrees' : `agrees, except ${differing.join(', ')}`;
}

/** "CONFLICT title, perhaps only this copy". */
export function findingLabel({ verdict, kind, cause }: Finding): string {
	const because = { copy: ', perhaps only this copy', rounding: ', rounding' };
	return `${verdict} ${kind}${cause === null ? '' : because[cause]}`;
}

/** Who published the report and through whom it reached us: "CBS News by way of Beryl TV". */
export function publisher(report: Report, side: Side): string {
	return outletName(report, side) + (report.via === null ? '' : ` by way of ${report.via}`);
}

/** Which report, or which two, a finding compares. */
export function scopeLabel({ scope }: Finding): string {
	return scope === 'cross' ? 'A and B' : `within ${scope.toUpperCase()}`;
}
