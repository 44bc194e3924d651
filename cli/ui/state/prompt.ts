/** Typing at the foot: what to search for, where to go, which file to write, a note, a reason. */
import type { Book } from '../data/book.ts';
import { keyLabel } from '../keyLabel.ts';
import type { Effect } from './action.ts';
import { leaving } from './enter.ts';
import { jumpedTo } from './jump.ts';
import { edited } from './line-editing.ts';
import { backFrom, marking, reasonGiven } from './marking.ts';
import { noteWritten } from './note.ts';
import { seekMatch } from './search.ts';
import type { State, TypedPrompt } from './state.ts';

/** Many keys at once, as of a paste: as many as the line takes; the rest are given back. */
export function typedAll(book: Book, state: State, keys: readonly string[]): { state: State; rest: readonly string[] } {
	let at = 0;
	let next = state;
	while (at < keys.length && isText(keys[at] ?? '') && isTyped(next.prompt)) {
		next = typed(book, next, keys[at] ?? '').state;
		at += 1;
	}
	return { state: next, rest: keys.slice(at) };
}

/** Keys that only add to the line. */
const isText = (key: string) => key === 'space' || key === 'newline' || /^\P{Cc}$/u.test(key);

const isTyped = (prompt: State['prompt']) =>
	prompt !== null && prompt.kind !== 'mark' && prompt.kind !== 'kind of finding' && prompt.kind !== 'verdict';

export function typed(book: Book, state: State, key: string): { state: State; effect: Effect | null } {
	const { prompt } = state;
	if (prompt === null) return { state, effect: null };
	if (prompt.kind === 'mark' || prompt.kind === 'kind of finding' || prompt.kind === 'verdict') {
		return marking(state, prompt, key);
	}
	if (key === 'escape' && prompt.kind === 'reason') return { state: backFrom(state, prompt), effect: null };
	if (key === 'escape' || key === 'ctrl+c') return { state: { ...state, prompt: null }, effect: null };
	if (key === 'ctrl+e' && prompt.kind === 'note') {
		return {
			state: { ...state, prompt: null },
			effect: { kind: 'edit note', about: prompt.about, text: prompt.text + (prompt.after ?? '') },
		};
	}
	const whole = { ...prompt, text: prompt.text + (prompt.after ?? '') };
	if (key === 'enter') return finished(book, { ...state, prompt: null }, whole);
	const before = { text: prompt.text, after: prompt.after ?? '' };
	const line = edited(before, key);
	const isSame = line.text === before.text && line.after === before.after;
	const notice = isSame ? `${keyLabel(key)} changes nothing here` : null;
	return { state: { ...state, prompt: { ...prompt, ...line }, notice }, effect: null };
}

function finished(book: Book, state: State, prompt: TypedPrompt): { state: State; effect: Effect | null } {
	const text = prompt.text.trim();
	if (prompt.kind === 'note') return noteWritten(book, state, prompt.about, text);
	if (prompt.kind === 'reason') return reasonGiven(book, state, prompt, text);
	if (text === '') return { state: { ...state, notice: 'Nothing was typed' }, effect: null };
	if (prompt.kind === 'search') return { state: seekMatch(book, { ...state, query: text }, 0), effect: null };
	if (prompt.kind === 'file') return { state, effect: { kind: 'export', format: prompt.format, file: text } };
	// What fingers type in a program with such a prompt.
	if (/^q(?:uit)?!?$/.test(text)) return { state, effect: leaving(state) };
	return { state: jumpedTo(book, state, text), effect: null };
}
