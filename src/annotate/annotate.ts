/** Report to annotated report: tokens and mentions of every sentence. */
import type { Report } from '../model.ts';
import type { AnnotatedReport } from './mention.ts';
import { tokenize } from './tokens.ts';

export function annotate(report: Report): AnnotatedReport {
	return {
		report,
		sentences: report.sentences.map((sentence) => ({
			sentence,
			tokens: tokenize(report.text, sentence),
			mentions: [],
		})),
	};
}
