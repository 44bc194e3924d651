/** A line that is typed at the foot: what stands before the cursor and what behind it. */
import { graphemes } from '../text/graphemes.ts';

export interface Typed {
	readonly text: string;
	/** What stands behind the cursor. */
	readonly after: string;
}

/** What a key makes of the line; the same line where it changes nothing. */
export function edited(line: Typed, key: string): Typed {
	const { text, after } = line;
	switch (key) {
		case 'backspace':
			return { text: withoutLast(text), after };
		case 'left':
			return { text: withoutLast(text), after: text.slice(withoutLast(text).length) + after };
		case 'right':
			return { text: text + firstOf(after), after: after.slice(firstOf(after).length) };
		case 'home':
		case 'ctrl+a':
			return { text: '', after: text + after };
		case 'end':
			return { text: text + after, after: '' };
		case 'ctrl+u':
			return { text: '', after };
		case 'ctrl+w':
			return { text: text.replace(/\S+\s*$/, ''), after };
		case 'space':
			return { text: `${text} `, after };
		case 'newline':
			return { text: `${text}\n`, after };
		default:
			// Named keys such as "pageup" type nothing; a character, however many code units it has, is typed.
			return /^\P{Cc}$/u.test(key) ? { text: text + key, after } : line;
	}
}

/** No letter is longer; a long note need not be taken apart for one of them. */
const LONGEST = 64;

function withoutLast(text: string): string {
	const last = graphemes(text.slice(-LONGEST)).at(-1) ?? '';
	return text.slice(0, text.length - last.length);
}

function firstOf(text: string): string {
	return graphemes(text.slice(0, LONGEST))[0] ?? '';
}
