/** The findings, weightiest first: a few lines at the top of the screen, or the whole list with explanations. */
import type { Finding, FindingReview } from '../../../src/model.ts';
import { isSaid, scopeLabel } from '../../../src/report/labels.ts';
import { quoted } from '../../../src/report/quoted.ts';
import { reviewLines } from '../../../src/report/review-lines.ts';
import { sureness } from '../../../src/report/sureness.ts';
import type { Book } from '../data/book.ts';
import { DECISION_LOOKS, decisionOf, NOTHING_DECIDED, type Reviews } from '../data/reviews.ts';
import { GLYPHS, standingOf } from '../data/standing.ts';
import type { State } from '../state/state.ts';
import { EMPTY_LINE, type Line, line, type Segment, segment } from '../text/line.ts';
import { withShortWords } from '../text/longWords.ts';
import { onOneLine } from '../text/oneLine.ts';
import { width } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';

/** At most `room` findings, the one last visited among them, each on one line. */
export function rankedFindings(book: Book, state: State, room: number): readonly Line[] {
	const { findings } = book.comparison;
	const shown = Math.min(room, findings.length);
	const current = state.finding ?? 0;
	const first = Math.max(0, Math.min(current - Math.floor(shown / 2), findings.length - shown));
	return findings.slice(first, first + shown).map((finding, index) => {
		const rank = first + index;
		return findingLine(
			finding,
			`${rank === state.finding ? '▸' : ' '}${rank + 1}/${findings.length} ${decisionMark(state.review.on, finding)}`,
			state.size.columns,
		);
	});
}

/** "✓ "; empty where nobody decided. */
function decisionMark(reviews: Reviews, finding: Finding): string {
	const decision = decisionOf(reviews, finding);
	return decision === null ? '' : `${DECISION_LOOKS[decision].mark} `;
}

/** What was decided, by whom and when, and the note in its own lines. */
function reviewedLines(finding: Finding, review: FindingReview | undefined, columns: number): readonly Line[] {
	const decision = review?.decisions.at(-1)?.decision;
	const mark = decision === undefined ? '' : `${DECISION_LOOKS[decision].mark} `;
	const { review: _before, ...bare } = finding;
	return reviewLines(review === undefined ? bare : { ...bare, review })
		.flatMap((said) => said.split('\n'))
		.flatMap((said) =>
			wrap([segment(`${said.startsWith('Decided') ? mark : ''}${onOneLine(said)}`, 'strong')], columns),
		);
}

/** "▸1/9 ✗ quantity “an hour beforehand” / “45 minutes before”", the quotations shortened until it fits. */
function findingLine(finding: Finding, before: string, columns: number): Line {
	const standing = standingOf(finding);
	const scope = finding.scope === 'cross' ? '' : ` ${scopeLabel(finding)}`;
	const lead = `${before}${GLYPHS[standing]} ${finding.kind}${scope} `;
	const remark = finding.cause === 'copy' ? '  perhaps only this copy' : '';
	const roomFor = (after: string) => columns - width(lead) - width(after) - '“” / “”'.length;
	const after = roomFor(remark) < LEAST_FOR_WORDS ? '' : remark;
	const room = roomFor(after);
	if (room < LEAST_FOR_WORDS) return line(segment(lead, standing));
	const [a, b] = shortened(wordsOf(finding.a), wordsOf(finding.b), room);
	return line(segment(lead, standing), `${quoted(a)} / ${quoted(b)}`, segment(after, 'dim'));
}

const LEAST_FOR_WORDS = 16;

function wordsOf(spans: Finding['a']): string {
	return spans.map(({ text }) => onOneLine(text)).join(' … ');
}

/** Both texts in `room` columns together: the shorter keeps what it needs, the longer loses its middle. */
function shortened(a: string, b: string, room: number): readonly [string, string] {
	const half = Math.floor(room / 2);
	const roomForA = Math.max(half, room - width(b));
	const shortA = withoutMiddle(a, roomForA);
	return [shortA, withoutMiddle(b, room - width(shortA))];
}

function withoutMiddle(text: string, room: number): string {
	const characters = Array.from(text);
	if (width(text) <= room) return text;
	// A wide character takes two columns: as many fewer are kept, so that the line stays within the terminal.
	const kept = Math.max(0, Math.floor(((room - 1) * characters.length) / Math.max(width(text), characters.length)));
	const head = Math.ceil(kept / 2);
	return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (kept - head)).join('')}`;
}

/** A finding in the list: its words in full, its explanation, what a reader should make of it. */
export function findingLines(
	finding: Finding | undefined,
	columns: number,
	reviews: Reviews = NOTHING_DECIDED.on,
	change?: 'new' | 'changed',
): readonly Line[] {
	if (finding === undefined) return [EMPTY_LINE];
	const standing = standingOf(finding);
	const scope = finding.scope === 'cross' ? '' : ` ${scopeLabel(finding)}`;
	return [
		...wrap(
			[
				segment(
					`${GLYPHS[standing]} ${isSaid(finding) ? finding.verdict : 'worth a look'}: ${finding.kind}${scope}`,
					standing,
				),
				weight(finding),
				...(change ? [changeSegment(change)] : []),
			],
			columns,
		),
		...wrap([segment(`${quoted(wordsOf(finding.a))} / ${quoted(wordsOf(finding.b))}`)], columns),
		...wrap([segment(withShortWords(onOneLine(finding.explanation)), 'dim')], columns),
		...reviewedLines(finding, reviews.get(finding.id), columns),
		EMPTY_LINE,
	];
}

/** "  + new": since the earlier comparison. */
export function changeSegment(change: 'new' | 'changed'): Segment {
	return segment(change === 'new' ? '  + new' : '  ~ changed', 'strong');
}

/** ", high importance, confidence 0.74, rounding". */
export function weight(finding: Finding) {
	const because = finding.cause === 'rounding' ? ', rounding' : '';
	return segment(`, ${finding.importance} importance, ${sureness(finding)}${because}`, 'dim');
}
