/** The answer line: what conflicts, what differs, what only one report has. */
import type { Comparison } from '../../../src/model.ts';
import { type Part, partsOfAnswer } from '../../../src/report/answer.ts';
import { GLYPHS } from '../data/standing.ts';
import { type Line, line, lineWidth, segment } from '../text/line.ts';

/** The longest of the wordings that fits into `columns`. */
export function answerLine(comparison: Comparison, columns: number): Line {
	const parts = partsOfAnswer(comparison);
	const lines = [worded(parts, 0, '   '), worded(parts, 1, '  '), worded(parts, 2, '  ')];
	return lines.find((wording) => lineWidth(wording) <= columns) ?? worded(parts, 3, ' ');
}

function worded(parts: readonly Part[], wording: 0 | 1 | 2 | 3, gap: string): Line {
	return line(
		...parts.flatMap(({ standing, wordings }, index) => [
			index === 0 ? '' : gap,
			segment(`${GLYPHS[standing]} ${wordings[wording]}`, standing),
		]),
	);
}
