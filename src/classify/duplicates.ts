/** One discrepancy is one finding, though two detectors may see it, or one detector see it in two pairs. */
import { FINDING_KINDS, type FindingKind, type Finding, type Span } from '../model.ts';

/** These are said of a person or a thing, not of a sentence: once is enough however often the report repeats it. */
const SAID_ONCE: ReadonlySet<FindingKind> = new Set(['title', 'name']);

/** The findings without those that another one already tells, in their order. */
export function withoutDuplicates(findings: readonly Finding[]): readonly Finding[] {
	const kept: Finding[] = [];
	for (const finding of [...findings].sort(byPrecedence)) {
		if (!kept.some((other) => tellsSame(other, finding))) kept.push(finding);
	}
	const ids = new Set(kept);
	return findings.filter((finding) => ids.has(finding));
}

/**
 * The findings without conflicts of number that a better counterpart outdoes: "more than three hours" that goes with
 * "about three hours" of one sentence does not contradict "five and a half hours" of another.
 */
export function withoutOutdone(findings: readonly Finding[]): readonly Finding[] {
	const fits = findings.filter(({ kind, cause }) => kind === 'quantity' && cause === 'rounding');
	return findings.filter((finding) => {
		if (finding.kind !== 'quantity' || finding.verdict !== 'conflict') return true;
		return !fits.some((fit) => overlap(fit.a, finding.a) || overlap(fit.b, finding.b));
	});
}

/** A conflict before a difference, then the kind that names the matter more exactly, then the surer one. */
function byPrecedence(x: Finding, y: Finding): number {
	const verdict = Number(x.verdict === 'difference') - Number(y.verdict === 'difference');
	const kind = FINDING_KINDS.indexOf(x.kind) - FINDING_KINDS.indexOf(y.kind);
	return verdict || kind || y.confidence - x.confidence;
}

function tellsSame(known: Finding, other: Finding): boolean {
	if (known.scope !== other.scope) return false;
	if (known.kind === other.kind && SAID_ONCE.has(known.kind) && sameWords(known, other)) return true;
	return overlap(known.a, other.a) && overlap(known.b, other.b);
}

function sameWords(x: Finding, y: Finding): boolean {
	const words = (spans: readonly Span[]) => spans.map(({ text }) => text.toLowerCase()).join(' ');
	return words(x.a) === words(y.a) && words(x.b) === words(y.b);
}

function overlap(x: readonly Span[], y: readonly Span[]): boolean {
	return x.some((one) => y.some((two) => one.sentence === two.sentence && one.start < two.end && two.start < one.end));
}
