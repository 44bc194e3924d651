/** Two texts beside each other, in terminal cells: a Chinese character takes two. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Sides } from '../model.ts';

const GAP = '  ';

/** Below this many cells two columns would hold two or three words a line. */
const LEAST_FOR_TWO = 60;

/** The lines of both texts, equal columns side by side; one under the other, marked A and B, where that is too narrow. */
export function sideBySide(texts: Sides<string>, width: number): string[] {
	if (width < LEAST_FOR_TWO) return [...labelled('A ', texts.a, width), ...labelled('B ', texts.b, width)];
	const column = Math.floor((width - GAP.length) / 2);
	const [a, b] = [wrapped(texts.a, column), wrapped(texts.b, column)];
	return Array.from({ length: Math.max(a.length, b.length) }, (_, line) => {
		const left = a[line] ?? '';
		return `${left}${' '.repeat(column - stringWidth(left))}${GAP}${b[line] ?? ''}`.trimEnd();
	});
}

/** The text in lines at most `width` cells wide, the first after a label and the others under its first word. */
export function labelled(label: string, text: string, width: number): string[] {
	if (text === '') return [];
	const indent = stringWidth(label);
	return wrapped(text, Math.max(1, width - indent)).map(
		(line, index) => (index === 0 ? label : ' '.repeat(indent)) + line,
	);
}

function wrapped(text: string, width: number): string[] {
	return text === '' ? [] : wrapAnsi(text, width, { hard: true }).split('\n');
}
