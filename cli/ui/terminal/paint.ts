/** Lines of styled text to what the terminal reads. */
import { Chalk } from 'chalk';
import type { Line } from '../text/line.ts';
import type { Theme } from './theme.ts';

const { inverse } = new Chalk({ level: 1 });

export function painted(lines: readonly Line[], theme: Theme): readonly string[] {
	return lines.map((line) =>
		line
			.map(({ text, style, inverse: swapped }) => (swapped ? inverse(theme[style](text)) : theme[style](text)))
			.join(''),
	);
}
