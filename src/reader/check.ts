/** What of a reader's proposals is believed: only what stands, letter by letter, at one place of both reports. */
import { FINDING_KINDS, type Finding, type Report, type Sides, type Span } from '../model.ts';
import { IMPORTANCES, VERDICTS } from './answer-schema.ts';
import { areAlike, type Found, type PlaceInLine, placeOf } from './places.ts';
import type { Passage, Proposal, WellFormed } from './reader.ts';

/** A proposal whose words were found. */
export interface Located extends Omit<WellFormed, 'a' | 'b'>, Sides<Span> {
	readonly pair: string | null;
}

/** The reasons are counted and shown, so each is always told in the same words. */
export type Checked =
	| { readonly kind: 'stands'; readonly located: Located }
	| { readonly kind: 'refused'; readonly why: string };

export function checked(proposal: Proposal, passage: Passage, reports: Sides<Pick<Report, 'sentences'>>): Checked {
	if (!isWellFormed(proposal)) return refused('unknown kind, verdict or importance');
	const found = { a: placeOf(proposal.a, passage.a), b: placeOf(proposal.b, passage.b) };
	if (found.a.kind !== 'one place' || found.b.kind !== 'one place') return refused(whyNot([found.a, found.b]));
	const [a, b] = [found.a.place, found.b.place];
	if (a.line.role === 'context' && b.line.role === 'context') return refused('about neighbouring sentences only');
	if (areAlike(a.line.text, b.line.text)) return refused('of two sentences that are the same');
	const spans = { a: spanOf(a, reports.a), b: spanOf(b, reports.b) };
	if (areAlike(spans.a.text, spans.b.text)) return refused('the same words on both sides');
	if (saysAlso(passage.a, spans.b) && saysAlso(passage.b, spans.a)) return refused('both reports say both');
	return { kind: 'stands', located: { ...proposal, ...spans, pair: passage.pair } };
}

function refused(why: string): Checked {
	return { kind: 'refused', why };
}

function whyNot(found: readonly Found[]): string {
	return found.some(({ kind }) => kind === 'nowhere')
		? 'words that do not stand in the text'
		: 'words that stand at several places';
}

function isWellFormed(proposal: Proposal): proposal is WellFormed {
	return (
		isOf(FINDING_KINDS, proposal.kind) && isOf(VERDICTS, proposal.verdict) && isOf(IMPORTANCES, proposal.importance)
	);
}

function isOf(list: readonly string[], value: string): boolean {
	return list.includes(value);
}

/** Whether a side has the very words that the other is to say instead. */
function saysAlso(lines: Passage['a'], { text }: Span): boolean {
	return placeOf(text, lines).kind !== 'nowhere';
}

function spanOf({ line, start, end }: PlaceInLine, { sentences }: Pick<Report, 'sentences'>): Span {
	const sentence = sentences.find(({ id }) => id === line.sentence);
	if (sentence === undefined) throw new Error(`no sentence ${line.sentence}`);
	const text = sentence.text.slice(start, end);
	return { sentence: line.sentence, start: sentence.start + start, end: sentence.start + end, text };
}

/** Whether two findings tell the same: of one kind at places that meet, or of any kind at nearly the same words. */
export function tellTheSame(one: Where, other: Where): boolean {
	const sides = ['a', 'b'] as const;
	if (one.kind === other.kind) return sides.every((side) => shareOf(one[side], other[side]) > 0);
	return sides.every((side) => shareOf(one[side], other[side]) >= NEARLY_THE_SAME);
}

type Where = Pick<Finding, 'kind' | 'a' | 'b'>;

/** Of the longer of two stretches, so much is common to both. */
const NEARLY_THE_SAME = 0.5;

function shareOf(spans: readonly Span[], others: readonly Span[]): number {
	const shares = spans.flatMap((span) =>
		others.map((other) => {
			const common = Math.min(span.end, other.end) - Math.max(span.start, other.start);
			return common / Math.max(1, span.end - span.start, other.end - other.start);
		}),
	);
	return Math.max(0, ...shares);
}
