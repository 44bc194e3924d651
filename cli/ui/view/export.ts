/** The formats a comparison can be written in. */
import { FORMATS } from '../../../src/report/formats.ts';
import { type Line, line, segment } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';

/** One block for each format, to choose from. */
export function exportBlocks(columns: number): readonly (readonly Line[])[] {
	return Object.keys(FORMATS).map((format) => [
		...wrap(line('Write this comparison as ', segment(format, 'strong')), columns),
	]);
}
