/** Breaks styled text into lines at blanks. Nothing is ever cut: a word wider than the line goes on in the next. */
import { graphemes } from './graphemes.ts';
import { EMPTY_LINE, type Line, type Segment } from './line.ts';
import { width } from './width.ts';

/** A stretch without blanks, of one or more segments: "[Foreign" and "Minister]s" may be styled apart. */
interface Word {
	readonly parts: Segment[];
	columns: number;
	/** The blank before it, with its style, so that a highlight runs on between two highlighted words. */
	readonly blank: Segment | null;
}

/** Wraps segments to at most `columns` (1 or more). Text without words gives one empty line. */
export function wrap(segments: readonly Segment[], columns: number): readonly Line[] {
	const lines: Segment[][] = [[]];
	let used = 0;
	for (const word of words(segments)) {
		const blank = word.blank !== null && used > 0 ? 1 : 0;
		if (used > 0 && used + blank + word.columns > columns) {
			lines.push([]);
			used = 0;
		} else if (blank === 1 && word.blank !== null) {
			lines.at(-1)?.push(word.blank);
			used += 1;
		}
		used = place(word, lines, used, columns);
	}
	return lines.map(joined);
}

/** Puts a word on the last line, going on in new lines where it is too wide, and returns the columns then used. */
function place(word: Word, lines: Segment[][], used: number, columns: number): number {
	if (used + word.columns <= columns) {
		lines.at(-1)?.push(...word.parts);
		return used + word.columns;
	}
	for (const part of word.parts) {
		for (const grapheme of graphemes(part.text)) {
			const taken = width(grapheme);
			if (used > 0 && used + taken > columns) {
				lines.push([]);
				used = 0;
			}
			lines.at(-1)?.push({ ...part, text: grapheme });
			used += taken;
		}
	}
	return used;
}

function words(segments: readonly Segment[]): readonly Word[] {
	const found: Word[] = [];
	let blank: Segment | null = null;
	let open: Word | null = null;
	for (const segment of segments) {
		for (const text of segment.text.split(/( +)/)) {
			if (text === '') continue;
			if (text.startsWith(' ')) {
				blank = { ...segment, text: ' ' };
				open = null;
				continue;
			}
			if (open === null) {
				open = { parts: [], columns: 0, blank };
				found.push(open);
				blank = null;
			}
			open.parts.push({ ...segment, text });
			open.columns += width(text);
		}
	}
	return found;
}

/** Neighbours of one style become one segment: fewer changes of colour to write. */
function joined(parts: readonly Segment[]): Line {
	if (parts.length === 0) return EMPTY_LINE;
	const merged: Segment[] = [];
	for (const part of parts) {
		const last = merged.at(-1);
		if (last && last.style === part.style && last.inverse === part.inverse) {
			merged[merged.length - 1] = { ...last, text: last.text + part.text };
		} else merged.push(part);
	}
	return merged;
}
