/** The program's own findings with what a reader told beside them. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import { byWeight } from '../classify/classify.ts';
import type { Finding, Report, Sides } from '../model.ts';
import { tellTheSame } from './check.ts';
import { clashOf } from './clash.ts';
import { opinionOf, readerFinding } from './finding.ts';
import type { Told } from './heard.ts';

export interface Merging {
	readonly reports: Sides<Report>;
	/** For the program's own values; null where the program assumed one event already, and found what clashes. */
	readonly annotated: Sides<AnnotatedReport> | null;
	readonly runs: number;
}

/**
 * All findings in the order of the list. What both found is one finding that names both; what the reader alone found is said
 * only where the program's own values clash there.
 */
export function merged(own: readonly Finding[], told: readonly Told[], merging: Merging): readonly Finding[] {
	const findings = [...own];
	for (const one of told) {
		const { kind, a, b } = one.located;
		const where = { kind, a: [a], b: [b] };
		const known = findings.findIndex((finding) => finding.scope === 'cross' && tellTheSame(finding, where));
		const finding = findings[known];
		if (finding !== undefined) findings[known] = foundByBoth(finding, one, merging);
		else findings.push(foundByReader(one, merging));
	}
	return withoutEquals(findings).sort(byWeight);
}

function foundByReader(told: Told, merging: Merging): Finding {
	const clash = merging.annotated && clashOf(merging.annotated, told.located);
	if (clash === null) return readerFinding(told, merging.runs, merging.reports);
	return { ...clash, by: 'reader', alsoBy: ['grammar'], reader: opinionOf(told, merging.runs) };
}

/** What the program said outright stays as it is. What it only showed is said where the reader names a conflict and values clash. */
function foundByBoth(finding: Finding, told: Told, merging: Merging): Finding {
	if (finding.by === 'reader') return finding;
	const both = { by: 'grammar', alsoBy: ['reader'], reader: opinionOf(told, merging.runs) } as const;
	const clash = finding.tier === 'worth a look' && merging.annotated && clashOf(merging.annotated, told.located);
	return clash ? { ...clash, pair: finding.pair, ...both } : { ...finding, ...both };
}

/** A clash may be at the very words of another finding; the first of one id stays. */
function withoutEquals(findings: readonly Finding[]): Finding[] {
	const ids = new Set<string>();
	return findings.filter(({ id }) => !ids.has(id) && ids.add(id));
}
