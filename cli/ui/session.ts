/** One run of the screen: the state, who changes it and who watches it. */
import type { Book } from './data/book.ts';
import { actionOf } from './keys.ts';
import { reopened } from './state/arrange.ts';
import type { Action, Effect } from './state/action.ts';
import type { State } from './state/state.ts';
import { typedAll } from './state/prompt.ts';
import { update } from './state/update.ts';

export interface Session {
	readonly book: Book;
	/** Goes on with a comparison that gained or lost findings. */
	readonly reopen: (book: Book) => void;
	readonly state: () => State;
	readonly dispatch: (action: Action) => void;
	/** What the mouse did; nothing while something is typed at the foot. */
	readonly point: (action: Action) => void;
	/** Keys by their names: typed into the prompt where one is open. */
	readonly press: (...keys: readonly string[]) => void;
	/** Calls `watcher` after every change until the function returned is called. */
	readonly subscribe: (watcher: () => void) => () => void;
}

/** @param keys the reader's own: {"J": "pagedown"} makes J do what that key does */
export function startSession(
	first: Book,
	initial: State,
	perform: (effect: Effect) => void,
	keys: Readonly<Record<string, string>> = {},
): Session {
	const meant = (key: string) => (Object.hasOwn(keys, key) ? (keys[key] ?? key) : key);
	let book = first;
	let state = initial;
	const watchers = new Set<() => void>();
	const dispatch = (action: Action) => {
		const { state: next, effect } = update(book, state, action);
		state = next;
		for (const watcher of watchers) watcher();
		if (effect) perform(effect);
	};
	const pressOne = (key: string) => dispatch(state.prompt === null ? actionOf(meant(key)) : { kind: 'type', key });
	const press = (...keys: readonly string[]) => {
		// What is pasted is drawn once, not letter by letter.
		const { state: next, rest } = keys.length > 1 ? typedAll(book, state, keys) : { state, rest: keys };
		const isPasted = rest.length < keys.length;
		state = next;
		if (isPasted && rest.length === 0) dispatch({ kind: 'redraw text' });
		for (const key of rest) pressOne(key);
	};
	const point = (action: Action) => {
		if (state.prompt === null) dispatch(action);
	};
	const subscribe = (watcher: () => void) => {
		watchers.add(watcher);
		return () => watchers.delete(watcher);
	};
	const reopen = (next: Book) => {
		state = reopened(book, next, state);
		book = next;
	};
	return {
		get book() {
			return book;
		},
		state: () => state,
		dispatch,
		point,
		press,
		subscribe,
		reopen,
	};
}
