/** The whole way of a comparison: prepare, annotate, align, classify. */
import { align } from './align/align.ts';
import { annotate } from './annotate/annotate.ts';
import type { AnnotatedReport } from './annotate/mention.ts';
import { classify } from './classify/classify.ts';
import type { Comparison, Draft, Settings, Sides } from './model.ts';
import { prepare } from './prepare/prepare.ts';
import { keptApart } from './names.ts';
import { countsOf, UNWATCHED, type Watch } from './progress.ts';
import { PROGRAM } from './program.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/** A comparison, with what was read in its reports on the way to it. */
export interface Compared {
	readonly comparison: Comparison;
	readonly annotated: Sides<AnnotatedReport>;
}

/**
 * Compares two reports of one event.
 *
 * Pure: the same drafts and settings give the same comparison, on any machine and at any time. `watch` is told how far it has come.
 */
export function compare(drafts: Sides<Draft>, settings?: Settings, watch?: Watch): Comparison {
	return compareAnnotated(drafts, settings, watch).comparison;
}

/** The same for whoever goes on to explain the comparison, and need not read the reports again. */
export function compareAnnotated(
	drafts: Sides<Draft>,
	settings: Settings = DEFAULT_SETTINGS,
	watch: Watch = UNWATCHED,
): Compared {
	const count = countsOf(watch);
	count('preparing the texts')(0, 1);
	const reports = keptApart({ a: prepare(drafts.a, 'a'), b: prepare(drafts.b, 'b') });
	const annotated = {
		a: annotate(reports.a, count('annotating A')),
		b: annotate(reports.b, count('annotating B')),
	};
	const matches = align(annotated, settings, count('aligning'));
	const classified = classify(annotated, matches, count('classifying'));
	const comparison: Comparison = {
		schema: 'counterpoint.comparison/1',
		program: PROGRAM,
		settings,
		reports,
		...classified,
	};
	return { comparison, annotated };
}
