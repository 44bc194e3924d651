/**
 * Texts broken at a width, as `fold`, `fmt` and e-mail leave them: "… declined to approve Lumivax for" / "children aged 5 to
 * 11." Line by line such a text looks like a menu, so that its lines are joined before they are judged.
 */
import type { Line } from './lines.ts';

/** Narrower and wider texts are columns of a table, or not broken at all. */
const NARROWEST = 40;
const WIDEST = 120;
/** Fewer breaks inside paragraphs are chance. */
const LEAST_BREAKS = 4;
/** `fmt` breaks a little before the width to make lines even. */
const EVEN = 0.8;
/** The share of the breaks inside paragraphs at which the next word had no room. */
const MOSTLY = 0.85;

/** The lines with those joined that were broken at a width; as they are where the text was not broken so. */
export function unwrapped(text: string, lines: readonly Line[]): readonly Line[] {
	const inside = lines.flatMap((line, at) => {
		const next = lines[at + 1];
		return next?.gap === 0 ? [{ line, next }] : [];
	});
	const width = lines.reduce((most, { text: { length } }) => Math.max(most, length), 0);
	if (inside.length < LEAST_BREAKS || width < NARROWEST || width > WIDEST) return lines;
	const forced = inside.filter(({ line, next }) => hadNoRoom(line, next, width));
	return forced.length < MOSTLY * inside.length ? lines : joined(text, lines, width);
}

function hadNoRoom({ text: { length } }: Line, next: Line, width: number): boolean {
	const [word = ''] = next.text.split(/\s/, 1);
	return length + 1 + word.length > EVEN * width;
}

function joined(text: string, lines: readonly Line[], width: number): readonly Line[] {
	const whole: Line[] = [];
	lines.forEach((line, at) => {
		const [last, before] = [whole.at(-1), lines[at - 1]];
		if (last === undefined || before === undefined || line.gap > 0 || !hadNoRoom(before, line, width)) whole.push(line);
		else whole[whole.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
	});
	return whole;
}

/** On one line, as it is judged and shown. */
export const flat = (text: string): string => text.replace(/\s*[\r\n\u0085\u2028\u2029]\s*/g, ' ');
