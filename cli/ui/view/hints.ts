/** The keys most in use, named at the foot as far as they fit. */
import { keyLabel } from '../keyLabel.ts';
import { type Line, line, lineWidth, segment } from '../text/line.ts';

export interface Hint {
	readonly key: string;
	/** A word or two. */
	readonly words: string;
}

/** As many as fit, those named first in `matters` before the others; the last two are never left off. */
export function hintsThatFit(named: readonly Hint[], matters: readonly string[], columns: number): Line {
	const rankOf = ({ key }: Hint) => (matters.includes(key) ? matters.indexOf(key) : matters.length);
	const ranked = [...named.slice(0, -2).sort((x, y) => rankOf(x) - rankOf(y)), ...named.slice(-2)];
	const hints = ranked.map(hint);
	const last = hints.slice(-2);
	const shown: Line[] = [];
	let used = last.reduce((sum, part) => sum + lineWidth(part), 0);
	for (const part of hints.slice(0, -2)) {
		used += lineWidth(part);
		if (used > columns) break;
		shown.push(part);
	}
	return [...shown, ...last].flat();
}

function hint({ key, words }: Hint): Line {
	return line(segment(keyLabel(key), 'key'), segment(` ${words}  `, 'dim'));
}
