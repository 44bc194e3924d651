/** What was decided, as the screen knows it: by finding, and only what is on the disk. */
import type { Decision, Finding, FindingReview } from '../../../src/model.ts';
import type { Opinion } from '../../../src/review/replay.ts';
import type { Row } from './rows.ts';

/** What was said of each finding of which anything was said, by its id. */
export type Reviews = ReadonlyMap<string, FindingReview>;

export interface Review {
	readonly on: Reviews;
	/** Whether anything was ever decided: until then the screen says nothing of reviewing. */
	readonly hasBegun: boolean;
	/** What was decided on an earlier text, of words that are not in this one. */
	readonly gone: readonly Opinion[];
}

export const NOTHING_DECIDED: Review = { on: new Map(), hasBegun: false, gone: [] };

/** A mark and a word, so that neither colour nor mark carries it alone. */
export const DECISION_LOOKS: Readonly<Record<Decision, { readonly mark: string; readonly word: string }>> = {
	right: { mark: '✓', word: 'right' },
	'false alarm': { mark: '○', word: 'false alarm' },
	later: { mark: '◇', word: 'to check later' },
};

/** The decision that stands: the last; null where nobody decided. */
export function decisionOf(reviews: Reviews, { id }: Finding): Decision | null {
	return reviews.get(id)?.decisions.at(-1)?.decision ?? null;
}

/** "12 of 30 reviewed, 2 to check later"; empty before anything was decided. */
export function progressOf(findings: readonly Finding[], { on, hasBegun, gone }: Review): string {
	if (!hasBegun || findings.length === 0) return '';
	const decisions = findings.map((finding) => decisionOf(on, finding));
	const later = decisions.filter((decision) => decision === 'later').length;
	const reviewed = decisions.filter((decision) => decision !== null).length;
	return [
		`${reviewed} of ${findings.length} reviewed`,
		...(later === 0 ? [] : [`${later} to check later`]),
		...(gone.length === 0 ? [] : [`${gone.length} decided on an earlier text`]),
	].join(', ');
}

/** The findings that a row shows. */
export function findingsOfRow(row: Row | undefined): readonly Finding[] {
	if (row === undefined || row.kind === 'fold') return [];
	return row.kind === 'pair' ? [...row.findings, ...row.inside] : row.inside;
}

/** The same for rows of which the same was said: they look the same. */
export function reviewVariant(reviews: Reviews, row: Row): string {
	if (reviews.size === 0) return '';
	return findingsOfRow(row)
		.map(({ id }) => reviews.get(id))
		.map((review) => (review === undefined ? '' : `${JSON.stringify(review.decisions)}${review.note?.text ?? ''}`))
		.join();
}
