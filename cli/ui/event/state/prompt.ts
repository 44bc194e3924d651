/** Typing at the foot: what to search for, the number of a matter. */
import { edited } from '../../state/line-editing.ts';
import type { Table } from '../data/table.ts';
import { jumpedTo, seekMatch } from './seek.ts';
import type { Prompt, State } from './state.ts';

export const ask = (state: State, kind: Prompt['kind']): State => ({ ...state, prompt: { kind, text: '', after: '' } });

/** What a key makes of the line; Enter ends it, Esc gives it up. */
export function typed(table: Table, state: State, key: string): State {
	const { prompt } = state;
	if (prompt === null) return state;
	if (key === 'escape' || key === 'ctrl+c') return { ...state, prompt: null };
	if (key !== 'enter') return { ...state, prompt: { ...prompt, ...edited(prompt, key) } };
	const text = `${prompt.text}${prompt.after}`.trim();
	const answered = { ...state, prompt: null };
	if (text === '') return { ...answered, notice: 'Nothing was typed' };
	return prompt.kind === 'search' ? seekMatch(table, { ...answered, query: text }, 0) : jumpedTo(table, answered, text);
}
