/** What reviewers said of a finding, in words. */
import type { Decided, Decision, Finding } from '../model.ts';

/** The decision that stands: the last; null where nobody decided. */
export function decisionOn({ review }: Pick<Finding, 'review'>): Decision | null {
	return review?.decisions.at(-1)?.decision ?? null;
}

/**
 * "Decided: right, by Ada on 2026-03-01; false alarm, by Ben on 2026-02-28"; a note; that the sentence was rewritten since.
 * None where nobody said anything.
 */
export function reviewLines({ by, review }: Pick<Finding, 'by' | 'review'>): readonly string[] {
	if (review === undefined) return [];
	const { decisions, note, wording } = review;
	const said = [...decisions].reverse().map(inWords).join('; ');
	return [
		...(by === 'reviewer' ? ['Added by a reviewer; the program did not find it.'] : []),
		...(said === '' ? [] : [`Decided: ${said}`]),
		...(note === null ? [] : [`Note by ${note.by}: ${note.text}`]),
		...(wording === 'changed' ? ['This was said of an earlier wording: a sentence was rewritten since.'] : []),
	];
}

function inWords({ decision, by, when }: Decided): string {
	return `${decision}, by ${by} on ${when.slice(0, 10)}`;
}
