/** The last line: a prompt, a notice, or the keys most in use. */
import { BINDINGS, MATTERS, type Place } from '../keys.ts';
import type { Prompt, State, TypedPrompt } from '../state/state.ts';
import { type Line, line, lineWidth, type Segment, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';
import { hintsThatFit } from './hints.ts';
import { askingText } from '../text/asking.ts';
import { markQuestion } from './marks.ts';

/** While a language model is asked, that stands in the place of the keys: Esc means it. */
export function foot(state: State): readonly Line[] {
	const { asking, prompt, notice, size } = state;
	if (asking === null) return usualFoot(state);
	const line = wrap([segment(onOneLine(askingText(asking)), 'key')], size.columns);
	return prompt === null && notice === null ? line : [...usualFoot(state), ...line];
}

function usualFoot({ prompt, notice, panel, size, query, from }: State): readonly Line[] {
	if (prompt !== null) {
		// Of a long note the end is shown, where its cursor is.
		return wrap(promptLine(prompt, notice, size.columns), size.columns - 1).slice(-Math.ceil(size.rows / 2));
	}
	if (notice !== null) return wrap([segment(onOneLine(notice), 'alert')], size.columns);
	return [keysAt(panel?.name ?? 'rows', size.columns, query === '' ? 'next' : 'next match', from)];
}

/** What a prompt asks, what was typed, and, where there is room, how to end it or why a key did nothing. */
function promptLine(prompt: Prompt, notice: string | null, columns: number): readonly Segment[] {
	if (prompt.kind === 'mark' || prompt.kind === 'kind of finding' || prompt.kind === 'verdict') {
		return line(...markQuestion(prompt), segment(notice === null ? '' : `  ${notice}`, 'alert'));
	}
	return typedLine(questionOf(prompt), prompt, notice, columns, isLong(prompt));
}

/** What is asked and what was typed; how to end it, or a notice, where there is room or where it must be told. */
export function typedLine(
	[asks, ends]: Question,
	prompt: { readonly text: string; readonly after?: string },
	notice: string | null,
	columns: number,
	isLong = false,
): readonly Segment[] {
	const typed = [
		segment(asks, 'key'),
		segment(prompt.text.replaceAll('\n', ' ⏎ ')),
		{ text: '▏', style: 'key' } as const,
		segment((prompt.after ?? '').replaceAll('\n', ' ⏎ ')),
	];
	const aside = segment(` ${notice ?? ends}`, notice === null ? 'dim' : 'alert');
	return lineWidth([...typed, aside]) < columns || (isLong && notice !== null) ? [...typed, aside] : typed;
}

/** What is written at length is told why it cannot be kept, though it leaves no room on the line. */
function isLong({ kind }: TypedPrompt): boolean {
	return kind === 'note' || kind === 'reason';
}

type Question = readonly [asks: string, ends: string];

function questionOf(prompt: TypedPrompt): Question {
	switch (prompt.kind) {
		case 'search':
			return ['Search: ', 'Enter searches, Esc gives up'];
		case 'jump':
			return ['Go to: ', '12 is a finding, a5 and b7 are sentences; Esc gives up'];
		case 'file':
			return [`Write ${prompt.format} to: `, 'Enter writes, Esc gives up'];
		case 'reason':
			return [`Why (${prompt.finding.kind}, ${prompt.finding.verdict}): `, 'Enter keeps the finding, Esc gives up'];
		case 'note':
			return ['Note: ', 'Enter keeps it, Ctrl-E opens your editor, Esc gives up'];
	}
}

/** The keys most in use here; the way to all keys and out, at the end of the table, is never left off. */
function keysAt(place: Place, columns: number, next: 'next' | 'next match', from: State['from']): Line {
	const named = BINDINGS.flatMap(({ keys: [key = ''], foot }) => {
		const words = foot[place];
		if (words === undefined) return [];
		if (key === 'q' && place === 'rows' && from === 'table') return [{ key, words: 'table' }];
		return [{ key, words: key === 'n' ? next : words }];
	});
	return hintsThatFit(named, MATTERS, columns);
}
