/** One run of the screen of an event: the state, who changes it and who watches it. */
import type { Table } from './data/table.ts';
import { actionOf } from './keys.ts';
import type { Action, Effect } from './state/action.ts';
import type { State } from './state/state.ts';
import { update } from './state/update.ts';

export interface Session {
	readonly state: () => State;
	readonly dispatch: (action: Action) => void;
	/** What the mouse did; nothing while something is typed at the foot. */
	readonly point: (action: Action) => void;
	/** Keys by their names: typed into the prompt where one is open. */
	readonly press: (keys: readonly string[]) => void;
	readonly subscribe: (watcher: () => void) => () => void;
}

/** @param keys the reader's own: {"J": "pagedown"} makes J do what that key does */
export function startSession(
	table: Table,
	initial: State,
	perform: (effect: Effect) => void,
	keys: Readonly<Record<string, string>> = {},
): Session {
	const meant = (key: string) => (Object.hasOwn(keys, key) ? (keys[key] ?? key) : key);
	let state = initial;
	const watchers = new Set<() => void>();
	const dispatch = (action: Action) => {
		const { state: next, effect } = update(table, state, action);
		state = next;
		for (const watcher of watchers) watcher();
		if (effect !== null) perform(effect);
	};
	const press = (pressed: readonly string[]) => {
		let rest = pressed;
		while (rest.length > 0) {
			if (state.prompt === null) {
				dispatch(actionOf(meant(rest[0] ?? '')));
				rest = rest.slice(1);
				continue;
			}
			// What is pasted is drawn once, not letter by letter; the key that ends the line ends it.
			const last = rest.findIndex((key) => key === 'enter' || key === 'escape' || key === 'ctrl+c');
			const typed = last === -1 ? rest : rest.slice(0, last + 1);
			dispatch({ kind: 'type', keys: typed });
			rest = rest.slice(typed.length);
		}
	};
	return {
		state: () => state,
		dispatch,
		point: (action) => state.prompt === null && dispatch(action),
		press,
		subscribe: (watcher) => {
			watchers.add(watcher);
			return () => watchers.delete(watcher);
		},
	};
}
