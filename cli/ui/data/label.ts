/** What a row is, in words: "agrees", "agrees, except title", "conflict: quantity". */
import type { Finding } from '../../../src/model.ts';
import { type Standing, standingOf, worst } from './standing.ts';

/** The label of a matched pair with these findings. */
export function labelOf(findings: readonly Finding[]): string {
	const standing = worst(findings.map(standingOf), 'agreement');
	const kinds = kindsOf(findings, standing);
	if (standing === 'conflict') return `conflict: ${kinds}`;
	if (standing === 'doubtful') return `agrees, except ${kinds}`;
	return standing === 'difference' ? `agrees, difference: ${kinds}` : 'agrees';
}

function kindsOf(findings: readonly Finding[], standing: Standing): string {
	const kinds = findings.filter((finding) => standingOf(finding) === standing).map(({ kind }) => kind);
	return [...new Set(kinds)].join(', ');
}
