/** Paragraphs of running text: lines of the article, joined where a sentence was broken over two of them. */
import { asNeeded } from '../letters.ts';
import type { Stretch } from '../model.ts';
import type { Line } from './lines.ts';
import { ENDED } from './measures.ts';

/** The lines that belong, each joined with the one right before it where a sentence runs on between them. */
export function passagesOf<L extends Line>(lines: readonly L[], belongs: (line: L) => boolean): readonly Stretch[] {
	const passages: { start: number; end: number }[] = [];
	lines.forEach((line, index) => {
		if (!belongs(line)) return;
		const earlier = lines[index - 1];
		const last = passages.at(-1);
		const joins = earlier !== undefined && belongs(earlier) && goesOn(earlier.text, line.text);
		if (joins && last !== undefined) last.end = line.end;
		else passages.push({ start: line.start, end: line.end });
	});
	return passages;
}

const BEGINS_SMALL = asNeeded(/^(?:[–—-] ?)?\p{Ll}/u);

/** Whether a sentence runs on from one line to the next: "… shook hands" / "– a sign of how carefully …". */
export function goesOn(earlier: string, later: string): boolean {
	return !ENDED.test(earlier) && BEGINS_SMALL(later).test(later);
}
