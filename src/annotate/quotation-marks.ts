/**
 * Where quotations begin and end: curly and straight marks, single inside double, and quotations that run on over
 * sentences.
 */
import type { Sentence, Stretch } from '../model.ts';

/** A quotation with its marks, and the quoted words without them. */
export interface QuotedStretch extends Stretch {
	readonly inner: Stretch;
}

interface Mark extends Stretch {
	readonly type: 'double' | 'single';
	readonly side: 'open' | 'close';
	/** Number of the sentence it stands in. */
	readonly sentence: number;
}

const MARK = /["“”„«»‟]|''|``|[‘’‚'`]/g;
/** A quotation that is never closed ends with its sentence; one that is closed within this many runs on till there. */
const LONGEST_RUN = 8;

/** A sentence with more marks is no prose; each that is never closed would quote all the rest of it. */
const MOST_MARKS = 400;

/** All quotations of a report in order of their start. Only text inside sentences is looked at. */
export function quotedStretches(text: string, sentences: readonly Sentence[]): readonly QuotedStretch[] {
	const marks = sentences.flatMap((sentence, index) => marksIn(text, sentence, index));
	const doubles = pairUp(marks, 'double', sentences);
	return [...doubles, ...pairUp(marks, 'single', sentences)].sort((x, y) => x.start - y.start || y.end - x.end);
}

function marksIn(text: string, sentence: Sentence, index: number): Mark[] {
	const marks: Mark[] = [];
	for (const { 0: mark, index: offset } of sentence.text.matchAll(MARK)) {
		const start = sentence.start + offset;
		const type = /["“”„«»‟]|''|``/.test(mark) ? 'double' : 'single';
		const side = sideOf(text, mark, start, sentence);
		if (side !== null) marks.push({ start, end: start + mark.length, type, side, sentence: index });
		if (marks.length > MOST_MARKS) return [];
	}
	return marks;
}

function sideOf(text: string, mark: string, start: number, within: Stretch): Mark['side'] | null {
	const before = start > within.start ? (text[start - 1] ?? ' ') : ' ';
	const after = start + mark.length < within.end ? (text[start + mark.length] ?? ' ') : ' ';
	if (/[“„«‟]|``/.test(mark)) return 'open';
	if (/[”»]/.test(mark)) return 'close';
	if (mark === '‘' || mark === '‚') return 'open';
	const opens = /[\s([{—–“"-]/.test(before) && /[^\s.,;:)\]]/.test(after);
	if (mark === '"' || mark === "''") return opens ? 'open' : 'close';
	// An apostrophe inside a word, or one that stands for dropped letters: "the '90s", "'em".
	if (/[\p{L}\d]/u.test(after))
		return opens && mark !== '’' && !/^(?:\d|em\b|til\b|n\b)/.test(text.slice(start + 1, start + 5)) ? 'open' : null;
	return /\s/.test(before) ? null : 'close';
}

function pairUp(marks: readonly Mark[], type: Mark['type'], sentences: readonly Sentence[]): QuotedStretch[] {
	const ofType = marks.filter((mark) => mark.type === type);
	const quoted: QuotedStretch[] = [];
	for (let at = 0; at < ofType.length; at++) {
		const open = ofType[at];
		if (open?.side === 'close') quoted.push(...neverOpened(open, ofType[at - 1], sentences));
		if (open?.side !== 'open') continue;
		const closeAt = closingOf(ofType, at);
		const close = closeAt === null ? undefined : ofType[closeAt];
		if (close === undefined && type === 'single') continue;
		const end = close?.end ?? sentences[open.sentence]?.end ?? open.end;
		const inner = { start: open.end, end: close?.start ?? end };
		if (inner.end > inner.start) quoted.push({ start: open.start, end, inner });
		if (closeAt !== null) at = closeAt;
	}
	return quoted;
}

/** American printing puts the comma or full stop of what was quoted before the mark that closes it. */
const STOPS = /[.,!?]$/;

/**
 * The quotation of a mark that closes what was never opened, as copies lose it: `[China] through open channels of
 * communication to ensure competition does not conflict,” said the spokesman`. It begins with the sentence at the latest.
 * A mark printed twice ("either.” [theirs],””") closes nothing.
 */
function neverOpened(close: Mark, previous: Mark | undefined, sentences: readonly Sentence[]): QuotedStretch[] {
	const sentence = sentences[close.sentence];
	if (sentence === undefined || close.type !== 'double' || previous?.sentence === close.sentence) return [];
	const inner = { start: sentence.start, end: close.start };
	if (!STOPS.test(sentence.text.slice(0, close.start - sentence.start))) return [];
	return [{ start: sentence.start, end: close.end, inner }];
}

/** The mark that closes the one at `at`; null where another opens first or none follows soon. */
function closingOf(marks: readonly Mark[], at: number): number | null {
	const open = marks[at];
	if (open === undefined) return null;
	const reach = open.type === 'single' ? 0 : LONGEST_RUN;
	for (let next = at + 1; next < marks.length; next++) {
		const mark = marks[next];
		if (mark === undefined || mark.sentence > open.sentence + reach) return null;
		if (mark.side === 'open') return null;
		if (!isPluralPossessive(marks, next)) return next;
	}
	return null;
}

/** ‘the officials’ plan’: an apostrophe after an s is no end while another possible end follows in the sentence. */
function isPluralPossessive(marks: readonly Mark[], at: number): boolean {
	const [mark, next] = [marks[at], marks[at + 1]];
	if (mark?.type !== 'single' || next?.side !== 'close' || next.sentence !== mark.sentence) return false;
	return true;
}
