/** The answer line: how many conflicts, differences and omissions. */
import type { Summary } from '../../../src/model.ts';
import { conflictCount, count, onlyCount } from '../../../src/report/answer.ts';
import { GLYPHS, type Standing } from '../data/standing.ts';
import { type Line, line, lineWidth, type Segment, segment } from '../text/line.ts';

/** The longest of the wordings that fits into `columns`. */
export function answerLine(summary: Summary, columns: number): Line {
	const wordings = [
		spelledOut(summary),
		shortened(summary, conflictCount(summary)),
		shortened(summary, count(summary.conflicts, 'conflict')),
		glyphsOnly(summary),
	];
	return wordings.find((wording) => lineWidth(wording) <= columns) ?? glyphsOnly(summary);
}

function spelledOut(summary: Summary): Line {
	return line(
		counted('conflict', conflictCount(summary)),
		'   ',
		counted('difference', count(summary.differences, 'difference')),
		'   ',
		counted('only', onlyCount(summary)),
	);
}

function shortened({ differences, only }: Summary, conflicts: string): Line {
	return line(
		counted('conflict', conflicts),
		'  ',
		counted('difference', count(differences, 'difference')),
		'  ',
		counted('only', `only A ${only.a}, B ${only.b}`),
	);
}

function glyphsOnly({ conflicts, differences, only }: Summary): Line {
	return line(
		counted('conflict', `${conflicts}`),
		' ',
		counted('difference', `${differences}`),
		' ',
		counted('only', `A ${only.a} B ${only.b}`),
	);
}

function counted(standing: Standing, words: string): Segment {
	return segment(`${GLYPHS[standing]} ${words}`, standing);
}
