/** A comparison with what reviewers said of its findings, and with those they added. */
import type { Comparison, Finding, FindingReview } from '../model.ts';
import { locatedFinding } from './added.ts';
import type { Entry } from './act.ts';
import { type Opinion, opinionsOf } from './replay.ts';
import { recounted } from './recount.ts';
import { keyOf, sharesASide, type Subject, subjectOf, wordsKeyOf } from './subject.ts';

export interface Reviewed {
	readonly comparison: Comparison;
	/** Said of these texts, but of findings that are not among its findings any more. */
	readonly gone: readonly Opinion[];
}

export function reviewed(comparison: Comparison, entries: readonly Entry[]): Reviewed {
	const opinions = opinionsOf(entries);
	const found = opinionsOn(comparison, opinions);
	const findings = comparison.findings.map((finding) => {
		const opinion = found.get(finding);
		return opinion === undefined ? finding : { ...finding, review: opinion.review };
	});
	const taken = new Set([...found.values()].map(({ opinion }) => opinion));
	const rest = opinions
		.filter((opinion) => !taken.has(opinion))
		.map((opinion) => ({ opinion, added: addedTo(comparison, opinion) }));
	const added = rest.flatMap(({ added }) => added ?? []);
	return {
		comparison: added.length === 0 ? { ...comparison, findings } : recounted(comparison, [...added, ...findings]),
		gone: rest
			.filter(({ opinion, added }) => added === null && isOfThese(opinion, comparison))
			.map(({ opinion }) => opinion),
	};
}

interface OpinionOn {
	readonly opinion: Opinion;
	readonly review: FindingReview;
}

function opinionsOn(comparison: Comparison, opinions: readonly Opinion[]): ReadonlyMap<Finding, OpinionOn> {
	const found = new Map<Finding, OpinionOn>();
	const byKey = new Map(opinions.map((opinion) => [keyOf(opinion.subject), opinion]));
	const subjects = comparison.findings.map((finding) => ({ finding, subject: subjectOf(finding, comparison) }));
	for (const { finding, subject } of subjects) {
		const opinion = byKey.get(keyOf(subject));
		if (opinion !== undefined) found.set(finding, { opinion, review: reviewOf(opinion, 'same') });
	}
	const taken = new Set([...found.values()].map(({ opinion }) => opinion));
	const open = subjects.filter(({ finding }) => !found.has(finding));
	const left = opinions.filter((opinion) => !taken.has(opinion));
	for (const { finding, subject } of open) {
		const opinion = rewrittenSince(
			subject,
			left,
			open.map((one) => one.subject),
		);
		if (opinion !== null) found.set(finding, { opinion, review: reviewOf(opinion, 'changed') });
	}
	return found;
}

/**
 * The opinion on the same words in a sentence that was rewritten, where the other side stayed as it was. Only where no other
 * finding and no other opinion has these words: a decision on the wrong finding is worse than one to be made again.
 */
function rewrittenSince(subject: Subject, opinions: readonly Opinion[], subjects: readonly Subject[]): Opinion | null {
	const key = wordsKeyOf(subject);
	const alike = opinions.filter((opinion) => wordsKeyOf(opinion.subject) === key);
	const [opinion] = alike;
	if (opinion === undefined || alike.length > 1 || !sharesASide(opinion.subject, subject)) return null;
	return subjects.filter((other) => wordsKeyOf(other) === key).length === 1 ? opinion : null;
}

function reviewOf({ decisions, note }: Opinion, wording: FindingReview['wording']): FindingReview {
	return { decisions, note, wording };
}

/** The finding that a reviewer added, at its place in these texts; null where it has none in them any more. */
function addedTo(comparison: Comparison, opinion: Opinion): Finding | null {
	if (opinion.added === null) return null;
	const finding = locatedFinding(comparison, opinion.added.act);
	return finding && { ...finding, review: reviewOf(opinion, 'same') };
}

/** A review file may hold what was said of many comparisons; nothing of another is missing here. */
function isOfThese({ subject: { texts } }: Opinion, { reports: { a, b } }: Comparison): boolean {
	const hashes = [a.sha256, b.sha256];
	return hashes.includes(texts.a) || hashes.includes(texts.b);
}
