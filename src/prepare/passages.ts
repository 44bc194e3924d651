/** Paragraphs of running text: lines of one role, joined where a sentence was broken over two of them. */
import type { Stretch } from '../model.ts';
import type { Line } from './lines.ts';
import { ENDED } from './measures.ts';

/** Joins each line with the one before where a sentence runs on between them. */
export function passagesOf(
	lines: readonly Line[],
	adjoins: (earlier: Line, later: Line) => boolean,
): readonly Stretch[] {
	const passages: { start: number; end: number }[] = [];
	lines.forEach((line, index) => {
		const earlier = lines[index - 1];
		const last = passages.at(-1);
		if (earlier !== undefined && last !== undefined && adjoins(earlier, line)) last.end = line.end;
		else passages.push({ start: line.start, end: line.end });
	});
	return passages;
}

/** Whether a sentence runs on from one line to the next: "… shook hands" / "– a sign of how carefully …". */
export function goesOn(earlier: string, later: string): boolean {
	return !ENDED.test(earlier) && /^(?:[–—-] ?)?\p{Ll}/u.test(later);
}
