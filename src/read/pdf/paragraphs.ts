/** Lines put together to paragraphs, also over the end of a column or a page. */
import { HYPHEN_HEADS } from '../../lexicon/hyphen-heads.ts';
import type { TextLine } from './model.ts';

/** A gap of so many times the usual one from line to line divides paragraphs. */
const WIDE_GAP = 1.3;
/** A first line is set in by at least this many letters' heights. */
const INDENT = 0.7;
/** A line that ends this share of its column before the edge is the last of its paragraph, if it ends a sentence. */
const SHORT = 0.12;
/** Letters that differ by more than this share are those of a heading. */
const OTHER_SIZE = 0.08;
const ENDED = /[.!?…:]["'”’»)\]]*$/;
const HYPHENATED = /(\p{L}+)[-\u00ad\u2010]$/u;

export interface Paragraph {
	readonly lines: readonly TextLine[];
	readonly size: number;
}

export function paragraphsOf(lines: readonly TextLine[]): readonly Paragraph[] {
	const leading = usualGap(lines);
	const paragraphs: TextLine[][] = [];
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		const last = paragraphs.at(-1);
		if (before === undefined || last === undefined || begins(line, before, leading)) paragraphs.push([line]);
		else last.push(line);
	});
	return paragraphs.map((list) => ({ lines: list, size: list[0]?.size ?? 0 }));
}

function begins(line: TextLine, before: TextLine, leading: ReadonlyMap<number, number>): boolean {
	if (Math.abs(line.size - before.size) > OTHER_SIZE * before.size) return true;
	const isIndented = line.x > line.column.left + INDENT * line.size;
	const isLeftShort =
		ENDED.test(before.text) && before.right < before.column.right - SHORT * (before.column.right - before.column.left);
	if (line.column !== before.column) return ENDED.test(before.text) && (isIndented || isLeftShort);
	const gap = before.y - line.y;
	if (gap > WIDE_GAP * (leading.get(Math.round(line.size)) ?? 1.2 * line.size) || gap < 0) return true;
	// Set in deeper than the line before: the second line of a quotation that is set in as a whole is not.
	return isLeftShort || (isIndented && line.x > before.x + INDENT * line.size);
}

/** The gap from line to line within a paragraph, by the size of the letters. */
function usualGap(lines: readonly TextLine[]): ReadonlyMap<number, number> {
	const gaps = new Map<number, number[]>();
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		const size = Math.round(line.size);
		if (before === undefined || before.column !== line.column || before.y - line.y < line.size) return;
		const known = gaps.get(size);
		if (known === undefined) gaps.set(size, [before.y - line.y]);
		else known.push(before.y - line.y);
	});
	return new Map([...gaps].map(([size, list]) => [size, lowerQuartile(list)] as const));
}

/** With fewer gaps than these one paragraph of two lines may be all there is to tell. */
const FEW = 8;

/** Lines stand closer than paragraphs, also where most paragraphs are of one line, so that most gaps are between them. */
function lowerQuartile(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[numbers.length < FEW ? 0 : Math.floor((sorted.length - 1) / 4)] ?? 0;
}

/** Words with a hyphen that stand within a line, in small letters. */
export function compoundsIn(lines: readonly TextLine[]): ReadonlySet<string> {
	return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
}

/** What stands between two lines of a paragraph, and how much of the first is left out: a hyphen at its end. */
export function jointOf(line: string, next: string, compounds: ReadonlySet<string>): { cut: number; between: string } {
	const head = HYPHENATED.exec(line)?.[1]?.toLowerCase();
	const tail = /^\p{Ll}+/u.exec(next)?.[0];
	if (head === undefined) return { cut: 0, between: ' ' };
	if (tail === undefined) return { cut: 0, between: '' };
	const isOwn = !line.endsWith('\u00ad') && (HYPHEN_HEADS.has(head) || compounds.has(`${head}-${tail}`));
	return { cut: isOwn ? 0 : 1, between: '' };
}
