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
		...likely(summary, '   ', ' worth a look'),
		'   ',
		counted('only', onlyCount(summary)),
	);
}

function shortened(summary: Summary, conflicts: string): Line {
	const { differences, only } = summary;
	return line(
		counted('conflict', conflicts),
		'  ',
		counted('difference', count(differences, 'difference')),
		...likely(summary, '  ', ' worth a look'),
		'  ',
		counted('only', `only A ${only.a}, B ${only.b}`),
	);
}

function glyphsOnly(summary: Summary): Line {
	const { conflicts, differences, only } = summary;
	return line(
		counted('conflict', `${conflicts}`),
		' ',
		counted('difference', `${differences}`),
		...likely(summary, ' ', ''),
		' ',
		counted('only', `A ${only.a} B ${only.b}`),
	);
}

/** Nothing where there is none. */
function likely({ worthALook }: Summary, gap: string, words: string): readonly (string | Segment)[] {
	return worthALook === 0 ? [] : [gap, counted('likely', `${worthALook}${words}`)];
}

function counted(standing: Standing, words: string): Segment {
	return segment(`${GLYPHS[standing]} ${words}`, standing);
}
