/** The last line: a prompt, a notice, or the keys most in use. */
import { BINDINGS, keyLabel } from '../keys.ts';
import type { Prompt, State } from '../state/state.ts';
import { type Line, line, lineWidth, type Segment, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';

export function foot({ prompt, notice, size }: State): readonly Line[] {
	if (prompt !== null) return wrap(promptLine(prompt), size.columns - 1);
	if (notice !== null) return wrap([segment(onOneLine(notice), 'alert')], size.columns);
	return [keysThatFit(size.columns)];
}

function promptLine(prompt: Prompt): readonly Segment[] {
	const asks = prompt.kind === 'search' ? 'Search: ' : `Write ${prompt.format} to: `;
	return [segment(asks, 'key'), segment(prompt.text), { text: '▏', style: 'key' }];
}

/** The keys most in use as far as they fit; the way to all keys and out, at the end of the table, is never left off. */
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
