import type { IntegrityNote, Stretch } from '../../model.ts';
import type { Sign } from './evidence.ts';

const CLOSING: Readonly<Record<string, string>> = { '”': '“', ')': '(', ']': '[' };
const NAMES: Readonly<Record<string, string>> = { '”': 'A quotation', ')': 'A bracket', ']': 'A bracket' };

/**
 * A quotation or a bracket that is closed but was never opened: `either.” [theirs],” he said`. One that is never closed
 * is no sign: newspapers open every paragraph of a long quotation and close the last alone.
 */
export const unbalancedMarks: Sign = ({ text, paragraphs }) =>
	paragraphs.flatMap((paragraph) => firstUnopened(text, paragraph));

function firstUnopened(text: string, { start, end }: Stretch): readonly IntegrityNote[] {
	const open = new Map<string, number>();
	// Some outlets open with a straight mark and close with a curly one.
	const straight = text.slice(start, end).split('"').length - 1;
	for (let at = start; at < end; at++) {
		const mark = text.charAt(at);
		const opening = CLOSING[mark];
		if (opening === undefined) {
			if (mark === '“' || mark === '(' || mark === '[') open.set(mark, (open.get(mark) ?? 0) + 1);
			continue;
		}
		const depth = open.get(opening) ?? 0;
		if (depth > 0) open.set(opening, depth - 1);
		else if (!isListMark(text, at) && !(mark === '”' && straight > 0))
			return [
				{ ...stretchBefore(start, at), kind: 'marks', message: `${NAMES[mark]} is closed here that was never opened.` },
			];
	}
	return [];
}

/** "a) the price" and a smiley close what nobody opened. */
function isListMark(text: string, at: number): boolean {
	return text.charAt(at) === ')' && /(?:^|\s)(?:\w{1,2}|[:;]-?)$/.test(text.slice(Math.max(0, at - 4), at));
}

/** The mark with some words before it, so that a reader finds the place. */
function stretchBefore(start: number, at: number): Stretch {
	return { start: Math.max(start, at - 30), end: at + 1 };
}
