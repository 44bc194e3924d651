/** Paragraphs of running text: lines of one role, joined where a sentence was broken over two of them. */
import type { Stretch } from '../model.ts';
import type { Line } from './lines.ts';

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
