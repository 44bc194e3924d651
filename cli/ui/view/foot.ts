/** The last line: a notice, or the keys most in use. */
import { BINDINGS, keyLabel } from '../keys.ts';
import type { State } from '../state/state.ts';
import { type Line, line, lineWidth, type Segment, segment } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';

export function foot(state: State): readonly Line[] {
	if (state.notice !== null) return wrap([segment(state.notice, 'alert')], state.size.columns);
	return [keysThatFit(state.size.columns)];
}

/** The keys most in use as far as they fit, the way to all keys and out never left off. */
function keysThatFit(columns: number): Line {
	const hints = BINDINGS.flatMap(({ keys, foot }) => (foot ? [hint(keys[0] ?? '', foot)] : []));
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

function hint(key: string, words: string): readonly Segment[] {
	return line(segment(keyLabel(key), 'key'), segment(` ${words}  `, 'dim'));
}
