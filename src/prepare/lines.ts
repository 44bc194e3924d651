/** The lines of a text with their places, without the blank space around them. */
import type { Stretch } from '../model.ts';

export interface Line extends Stretch {
	readonly text: string;
	/** Blank lines between the line before and this one. */
	readonly gap: number;
}

/** What counts as blank: white space, marks of no width, soft hyphens and control characters. */
const BLANK = '\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const INK = new RegExp(`[^${BLANK}]`, 'u');
const BLANK_CHARACTER = new RegExp(`[${BLANK}]`, 'u');

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
	return !INK.test(text);
}

/** Divides a text at its line ends, whatever their kind, and leaves blank lines out. */
export function linesOf(text: string): readonly Line[] {
	const lines: Line[] = [];
	let gap = 0;
	for (const stretch of between(text, LINE_BREAK)) {
		const { start, end } = trimmed(text, stretch);
		if (start === end) gap++;
		else {
			lines.push({ start, end, text: text.slice(start, end), gap });
			gap = 0;
		}
	}
	return lines;
}

/** A stretch without the blank characters at its ends. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
	let from = start;
	let to = end;
	while (from < to && BLANK_CHARACTER.test(text.charAt(from))) from++;
	while (to > from && BLANK_CHARACTER.test(text.charAt(to - 1))) to--;
	return { start: from, end: to };
}

function* between(text: string, separator: RegExp): Generator<Stretch> {
	let start = 0;
	for (const match of text.matchAll(separator)) {
		yield { start, end: match.index };
		start = match.index + match[0].length;
	}
	yield { start, end: text.length };
}
