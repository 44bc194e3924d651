/** Lines of styled text to what the terminal reads. */
import { Chalk } from 'chalk';
import type { Line, Segment } from '../text/line.ts';
import type { Theme } from './theme.ts';

const { inverse } = new Chalk({ level: 1 });

/** `written` says a text in characters that the terminal has. */
export function painted(lines: readonly Line[], theme: Theme, written: (text: string) => string): readonly string[] {
	const look = ({ text, style, inverse: isSwapped }: Segment) => {
		const styled = theme[style](written(text));
		return isSwapped ? inverse(styled) : styled;
	};
	return lines.map((line) => line.map(look).join(''));
}
