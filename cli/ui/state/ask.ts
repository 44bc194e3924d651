/** Asking a language model about what is selected, or about all. */
import type { Book } from '../data/book.ts';
import { chosenRow } from './chosen.ts';
import type { State } from './state.ts';
import type { Update } from './update.ts';

export function asking(book: Book, state: State, about: 'selected' | 'all'): Update {
	const telling = (notice: string): Update => ({ state: { ...state, notice }, effect: null });
	if (state.asking !== null) return telling('The language model is being asked already; Esc stops it');
	if (about === 'all') return { state, effect: { kind: 'ask', about } };
	// The page that tells why two match is about the row under it.
	const row = state.panel?.name === 'match' ? state.rows[state.position.selected] : chosenRow(book, state);
	return row === undefined
		? telling('Select a passage to ask the language model about')
		: { state, effect: { kind: 'ask', about: row } };
}
