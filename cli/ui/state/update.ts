/** What each action makes of the state. Pure: the terminal is only touched by the effects that come with it. */
import type { Book } from '../data/book.ts';
import { citation } from '../data/citation.ts';
import { isQuicklyExplained } from '../data/matching.ts';
import { THEMES } from '../terminal/themeNames.ts';
import type { Action, Effect } from './action.ts';
import { steppedFilter, switchedOrder, toggledAllFolds, toggledFilter, toggledFold } from './arrange.ts';
import { chosenRow } from './chosen.ts';
import { back, enter, togglePanel, withRowShown } from './enter.ts';
import { moved, settled } from './move.ts';
import { typed } from './prompt.ts';
import { reviewing } from './review.ts';
import { seek } from './seek.ts';
import { seekMatch } from './search.ts';
import type { State } from './state.ts';

export interface Update {
	readonly state: State;
	readonly effect: Effect | null;
}

export function update(book: Book, before: State, action: Action): Update {
	const isKey = action.kind !== 'resize' && action.kind !== 'redraw';
	const state = isKey ? { ...before, isOpening: false, notice: null } : before;
	switch (action.kind) {
		case 'quit':
		case 'suspend':
		case 'redraw':
			return { state, effect: { kind: action.kind } };
		case 'leave':
			return state.panel === null
				? { state, effect: { kind: 'quit' } }
				: { state: settled(book, { ...state, panel: null }), effect: null };
		case 'why':
			return why(book, state);
		case 'copy':
			return copied(book, state);
		case 'review':
			return reviewed(book, reviewing(book, state, action.act));
		case 'type': {
			const { state: next, effect } = typed(book, state, action.key);
			return { state: settled(book, next), effect };
		}
		default:
			return { state: settled(book, changed(book, state, action)), effect: null };
	}
}

type Change = Exclude<Action, { kind: 'leave' | 'quit' | 'suspend' | 'redraw' | 'why' | 'copy' | 'review' | 'type' }>;

function changed(book: Book, state: State, action: Change): State {
	switch (action.kind) {
		case 'move':
			return moved(book, state, action.by);
		case 'seek':
			return action.target === 'match'
				? seekMatch(book, state, action.step)
				: seek(book, state, action.target, action.step);
		case 'step filter':
			return steppedFilter(book, state, action.step);
		case 'filter':
			return toggledFilter(book, state, action.filter);
		case 'switch order':
			return switchedOrder(book, state);
		case 'fold':
			return toggledFold(book, state);
		case 'fold all':
			return toggledAllFolds(book, state);
		case 'panel':
			return togglePanel(book, state, action.name);
		case 'enter':
			return enter(book, state);
		case 'back':
			return back(book, state);
		case 'search':
			return { ...state, prompt: { kind: 'search', text: '' } };
		case 'switch theme':
			return withNextTheme(state);
		case 'resize':
			return { ...state, size: action.size };
		case 'tell':
			return { ...state, notice: action.notice };
		case 'unknown key':
			return { ...state, notice: `${action.key} is no key here; ? shows all keys` };
	}
}

/** A decision may make a row taller. */
function reviewed(book: Book, { state, effect }: Update): Update {
	return { state: settled(book, state), effect };
}

function withNextTheme(state: State): State {
	if (!state.hasColour) return { ...state, notice: 'Themes differ in colour only, and this terminal has none' };
	const theme = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length] ?? 'dark';
	return { ...state, theme, notice: `Theme: ${theme}` };
}

/** Shows why the selected pair matches, at once or, in long reports, after saying that it takes a while. */
function why(book: Book, before: State): Update {
	const state = withRowShown(book, before);
	const isPair = state.rows[state.position.selected]?.kind === 'pair';
	if (!isPair) return { state: { ...before, notice: 'Only a pair is a match; select one' }, effect: null };
	if (!isQuicklyExplained(book)) {
		return { state: { ...state, notice: 'Working out why pairs match …' }, effect: { kind: 'work out' } };
	}
	return { state: settled(book, togglePanel(book, state, 'match')), effect: null };
}

function copied(book: Book, state: State): Update {
	const row = chosenRow(book, state);
	if (row === undefined || row.kind === 'fold') {
		return { state: { ...state, notice: 'Nothing to copy here: select a sentence or a pair' }, effect: null };
	}
	const text = citation(book, row);
	const notice = 'Sent to the clipboard as a citable line (OSC 52); some terminals must be told to allow it';
	return { state: { ...state, notice }, effect: { kind: 'copy', text } };
}
