/** Lines of styled text to what the terminal reads. */
import { Chalk } from 'chalk';
import type { Line } from '../text/line.ts';
import type { Theme } from './theme.ts';

const { inverse } = new Chalk({ level: 1 });

export function paint(lines: readonly Line[], theme: Theme): string {
	return lines.map((line) => paintLine(line, theme)).join('\n');
}

export function paintLine(line: Line, theme: Theme): string {
	return line
		.map(({ text, style, inverse: swapped }) => (swapped ? inverse(theme[style](text)) : theme[style](text)))
		.join('');
}
