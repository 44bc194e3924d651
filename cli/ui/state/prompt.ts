/** Typing at the foot: what to search for, where to go, which file to write, a note, a reason. */
import type { Book } from '../data/book.ts';
import { keyLabel } from '../keys.ts';
import type { Effect } from './action.ts';
import { jumpedTo } from './jump.ts';
import { marking, reasonGiven } from './marking.ts';
import { noteWritten } from './note.ts';
import { seekMatch } from './search.ts';
import type { State, TypedPrompt } from './state.ts';

export function typed(book: Book, state: State, key: string): { state: State; effect: Effect | null } {
	const { prompt } = state;
	if (prompt === null) return { state, effect: null };
	if (prompt.kind === 'mark' || prompt.kind === 'kind of finding' || prompt.kind === 'verdict') {
		return marking(state, prompt, key);
	}
	if (key === 'escape' || key === 'ctrl+c') return { state: { ...state, prompt: null }, effect: null };
	if (key === 'ctrl+e' && prompt.kind === 'note') {
		return { state: { ...state, prompt: null }, effect: { ...prompt, kind: 'edit note' } };
	}
	if (key === 'enter') return finished(book, { ...state, prompt: null }, prompt);
	const text = edited(prompt.text, key);
	const notice = text === prompt.text ? `${keyLabel(key)} changes nothing here` : null;
	return { state: { ...state, prompt: { ...prompt, text }, notice }, effect: null };
}

function edited(text: string, key: string): string {
	if (key === 'backspace') return Array.from(text).slice(0, -1).join('');
	if (key === 'ctrl+u') return '';
	if (key === 'space') return `${text} `;
	if (key === 'newline') return `${text}\n`;
	// Named keys such as "pageup" type nothing; a character, however many code units it has, is typed.
	return /^\P{Cc}$/u.test(key) ? text + key : text;
}

function finished(book: Book, state: State, prompt: TypedPrompt): { state: State; effect: Effect | null } {
	const text = prompt.text.trim();
	if (prompt.kind === 'note') return noteWritten(book, state, prompt.about, text);
	if (prompt.kind === 'reason') return reasonGiven(book, state, prompt, text);
	if (text === '') return { state: { ...state, notice: 'Nothing was typed' }, effect: null };
	if (prompt.kind === 'search') return { state: seekMatch(book, { ...state, query: text }, 0), effect: null };
	if (prompt.kind === 'file') return { state, effect: { kind: 'export', format: prompt.format, file: text } };
	// What fingers type in a program with such a prompt.
	if (/^q(?:uit)?!?$/.test(text)) return { state, effect: { kind: 'quit' } };
	return { state: jumpedTo(book, state, text), effect: null };
}
