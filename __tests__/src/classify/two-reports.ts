/** Shorthand for tests: two short reports, or two sentences, and the findings of one kind. */
import { compare } from '../../../src/compare.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { judge } from '../../../src/judge.ts';
import type { Comparison, Finding, FindingKind } from '../../../src/model.ts';

/** The findings of one kind between two sentences that are given as speaking of one event. */
export function judged(kind: FindingKind, a: string, b: string): readonly Finding[] {
	return judge(a, b).findings.filter((finding) => finding.kind === kind);
}

/** Both reports, sentence by sentence. */
export function compared(a: readonly string[], b: readonly string[]): Comparison {
	return compare({ a: sentencesDraft(a), b: sentencesDraft(b) });
}

/** What a finding points at, one text a side. */
export function words(finding: Finding | undefined): readonly [string, string] | null {
	if (!finding) return null;
	return [finding.a.map(({ text }) => text).join(' | '), finding.b.map(({ text }) => text).join(' | ')];
}
