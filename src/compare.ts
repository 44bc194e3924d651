/** The whole way of a comparison: prepare, annotate, align, classify. */
import { align } from './align/align.ts';
import { annotate } from './annotate/annotate.ts';
import { classify } from './classify/classify.ts';
import type { Comparison, Draft, Settings, Sides } from './model.ts';
import { prepare } from './prepare/prepare.ts';
import { countsOf, UNWATCHED, type Watch } from './progress.ts';
import { PROGRAM } from './program.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/**
 * Compares two reports of one event.
 *
 * Pure: the same drafts and settings give the same comparison, on any machine and at any time. `watch` is told how far it has come.
 */
export function compare(
	drafts: Sides<Draft>,
	settings: Settings = DEFAULT_SETTINGS,
	watch: Watch = UNWATCHED,
): Comparison {
	const count = countsOf(watch);
	count('preparing the texts')(0, 1);
	const reports = { a: prepare(drafts.a, 'a'), b: prepare(drafts.b, 'b') };
	const annotated = {
		a: annotate(reports.a, count('annotating A')),
		b: annotate(reports.b, count('annotating B')),
	};
	const matches = align(annotated, settings, count('aligning'));
	return {
		schema: 'counterpoint.comparison/1',
		program: PROGRAM,
		settings,
		reports,
		...classify(annotated, matches, count('classifying')),
	};
}
