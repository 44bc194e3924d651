/** What every kind of finding implements: a pure function from two matched places to their discrepancies. */
import type { AnnotatedReport, AnnotatedSentence } from '../annotate/mention.ts';
import type { Finding, Scope, Sides, Span, Stretch } from '../model.ts';
import type { Wording } from './correspondences/wording.ts';

/** The matched sentences of one side, in the light of their whole report. */
export interface Place {
	readonly report: AnnotatedReport;
	readonly sentences: readonly AnnotatedSentence[];
	/** How an explanation names the report: its outlet, or "Report A". */
	readonly name: string;
}

/** Two places that are held against each other. */
export interface Encounter {
	/** Within one report, `a` is the earlier place and `b` the later one. */
	readonly scope: Scope;
	readonly places: Sides<Place>;
	/** 0..1, of the match. */
	readonly similarity: number;
	/** `given` when somebody put the two sentences side by side (judge); else a conflict needs evidence for it. */
	readonly sameEvent: 'given' | 'to be established';
	/** The sort of event that the later place takes up from the earlier one with "the meeting"; null for none. */
	readonly reference: number | null;
	/** Which words were exchanged between the two places. */
	readonly wording: Wording;
}

/** A finding before it is placed in a comparison. */
export type Discrepancy = Omit<Finding, 'id' | 'pair' | 'scope' | 'tier' | 'by' | 'printed'> &
	Partial<Pick<Finding, 'tier' | 'printed'>>;

/** One kind of finding. Each stands in a file of its own and in the list in `detectors.ts`. */
export type Detector = (encounter: Encounter) => readonly Discrepancy[];

/** The exact words at a stretch of a sentence. */
export function spanOf(report: AnnotatedReport, sentence: AnnotatedSentence, { start, end }: Stretch): Span {
	return { sentence: sentence.sentence.id, start, end, text: report.report.text.slice(start, end) };
}
