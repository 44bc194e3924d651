/** The short text beside each answer: what an assistant may say, in the words of the reports, without reading the data. */
import type { Comparison, Finding, Judgement, Report, Side } from '../../src/model.ts';
import { answerLine } from '../../src/report/answer.ts';
import { caveatsOf } from '../../src/report/caveats.ts';
import { integrityNotes } from '../../src/report/integrity-notes.ts';
import { findingLabel, publisher, scopeLabel } from '../../src/report/labels.ts';
import { printable } from '../../src/report/printable.ts';

/** Findings told one by one, the weightiest first; the others are in the data. */
const MOST_FINDINGS = 15;
/** Lines of a text that is printed for a terminal. */
const MOST_LINES = 60;
const THE_REST = 'are in the structured content';

export function toldComparison(comparison: Comparison): string {
	const { reports, findings, omissions } = comparison;
	const others = findings.length - MOST_FINDINGS;
	const missing = (side: Side) => omissions.filter(({ missingFrom }) => missingFrom === side).length;
	return lines([
		`A: ${publisher(reports.a, 'a')}. B: ${publisher(reports.b, 'b')}.`,
		`${answerLine(comparison)}.`,
		...caveatsOf(comparison).map((caveat) => `Caution: ${caveat}`),
		...findings.slice(0, MOST_FINDINGS).map((finding) => `- ${toldFinding(finding)}`),
		...(others > 0 ? [`${others} more findings ${THE_REST}.`] : []),
		`Sentences not found in B: ${missing('b')}; not found in A: ${missing('a')}.`,
	]);
}

export function toldJudgements(judgements: readonly Judgement[]): string {
	const told = judgements.map(({ relation, findings }, k) =>
		[`${k + 1}. ${relation}`, ...findings.map((finding) => `   - ${toldFinding(finding)}`)].join('\n'),
	);
	return shortened(lines(told));
}

export function toldReport(report: Report): string {
	const { sentences, setAside, title } = report;
	return lines([
		`${publisher(report, 'a')}${title === null ? '' : `: “${title}”`}.`,
		`${sentences.length} sentences; ${setAside.length} stretches set aside as no part of the report.`,
		...integrityNotes(report).map((note) => `Caution: ${note}`),
	]);
}

function toldFinding(finding: Finding): string {
	const where = scopeLabel(finding);
	return `${findingLabel(finding)}${where === '' ? '' : `, ${where}`}: ${finding.explanation}`;
}

/** As much of a long text as is short. */
export function shortened(text: string): string {
	const all = text.trimEnd().split('\n');
	if (all.length <= MOST_LINES) return all.join('\n');
	return [
		...all.slice(0, MOST_LINES),
		`… ${all.length - MOST_LINES} more lines; all of it is in the structured content.`,
	].join('\n');
}

/** Reports are texts of strangers: what a terminal would obey is taken out. */
function lines(all: readonly string[]): string {
	return all.map(printable).join('\n');
}
