/** How alike two sentences are, 0..1. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Sides } from '../model.ts';

/** The similarity of the first sentence of each report, when nothing else is known of the reports. */
export function similarityOf(_reports: Sides<AnnotatedReport>): number {
	return 0;
}
