/** The last line: a prompt, a notice, or the keys most in use. */
import { BINDINGS, keyLabel, type Place } from '../keys.ts';
import type { Prompt, State } from '../state/state.ts';
import { type Line, line, lineWidth, type Segment, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';

export function foot({ prompt, notice, panel, size }: State): readonly Line[] {
	if (prompt !== null) {
		// Of a long note the end is shown, where its cursor is.
		return wrap(promptLine(prompt, notice, size.columns), size.columns - 1).slice(-Math.ceil(size.rows / 2));
	}
	if (notice !== null) return wrap([segment(onOneLine(notice), 'alert')], size.columns);
	return [keysThatFit(panel?.name ?? 'rows', size.columns)];
}

/** What a prompt asks, what was typed, and, where there is room, how to end it or why a key did nothing. */
function promptLine(prompt: Prompt, notice: string | null, columns: number): readonly Segment[] {
	const [asks, ends] = askingWords(prompt);
	const typed = [
		segment(asks, 'key'),
		segment(prompt.text.replaceAll('\n', ' ⏎ ')),
		{ text: '▏', style: 'key' } as const,
	];
	const aside = segment(` ${notice ?? ends}`, notice === null ? 'dim' : 'alert');
	return lineWidth([...typed, aside]) < columns || (prompt.kind === 'note' && notice !== null)
		? [...typed, aside]
		: typed;
}

function askingWords(prompt: Prompt): readonly [asks: string, ends: string] {
	switch (prompt.kind) {
		case 'search':
			return ['Search: ', 'Enter searches, Esc gives up'];
		case 'file':
			return [`Write ${prompt.format} to: `, 'Enter writes, Esc gives up'];
		case 'note':
			return ['Note: ', 'Enter keeps it, Ctrl-E opens your editor, Esc gives up'];
	}
}

/** The keys most in use as far as they fit; the way to all keys and out, at the end of the table, is never left off. */
function keysThatFit(place: Place, columns: number): Line {
	const hints = BINDINGS.flatMap(({ keys, foot }) => {
		const words = foot[place];
		return words === undefined ? [] : [hint(keys[0] ?? '', words)];
	});
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

function hint(key: string, words: string): Line {
	return line(segment(keyLabel(key), 'key'), segment(` ${words}  `, 'dim'));
}
