/**
 * Whether the program's own values clash where a reader names a conflict. Between two reports the program must establish that
 * both speak of one event, and is silent where it cannot; the reader says that they do, and then the figures decide.
 */
import type { AnnotatedReport } from '../annotate/mention.ts';
import { detect } from '../classify/classify.ts';
import { NATURES } from '../classify/judgement/natures.ts';
import type { Finding, Sides } from '../model.ts';
import { type Located, tellTheSame } from './check.ts';

/** The program's own conflict of values at these words, if both sentences tell of one event; else null. */
export function clashOf(reports: Sides<AnnotatedReport>, { verdict, kind, pair, a, b }: Located): Finding | null {
	if (verdict !== 'conflict') return null;
	const found = detect(reports, { a: [a.sentence], b: [b.sentence], similarity: 1 }, 'given');
	const clash = found.find(
		(finding) =>
			finding.verdict === 'conflict' &&
			NATURES[finding.kind].compares !== 'words' &&
			tellTheSame({ kind, a: [a], b: [b] }, finding),
	);
	return clash === undefined ? null : { ...clash, pair };
}
