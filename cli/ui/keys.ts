/** The keys of the screen. The foot, the page of keys and the README's list are all made from this table. */
import type { Action } from './state/action.ts';

export interface Binding {
	/** Names as `keyName` gives them; the first is the one shown at the foot. */
	readonly keys: readonly string[];
	readonly action: Action;
	readonly group: 'Moving' | 'Showing' | 'Leaving';
	/** Completes "this key …". */
	readonly does: string;
	/** A word or two for the foot; bindings without it stand on the page of keys only. */
	readonly foot?: string;
}

export const BINDINGS: readonly Binding[] = [
	{ keys: ['down', 'j'], action: { kind: 'move', by: 'down' }, group: 'Moving', does: 'goes to the next row' },
	{ keys: ['up', 'k'], action: { kind: 'move', by: 'up' }, group: 'Moving', does: 'goes to the row before' },
	{
		keys: ['pagedown', 'space', 'ctrl+f'],
		action: { kind: 'move', by: 'page down' },
		group: 'Moving',
		does: 'goes down a page',
	},
	{ keys: ['pageup', 'b', 'ctrl+b'], action: { kind: 'move', by: 'page up' }, group: 'Moving', does: 'goes up a page' },
	{ keys: ['home', 'g'], action: { kind: 'move', by: 'first' }, group: 'Moving', does: 'goes to the first row' },
	{ keys: ['end', 'G'], action: { kind: 'move', by: 'last' }, group: 'Moving', does: 'goes to the last row' },
	{
		keys: ['n'],
		action: { kind: 'seek', target: 'finding', step: 1 },
		group: 'Moving',
		does: 'goes to the next finding, the weightiest first',
		foot: 'next finding',
	},
	{
		keys: ['N', 'p'],
		action: { kind: 'seek', target: 'finding', step: -1 },
		group: 'Moving',
		does: 'goes to the finding before',
	},
	{
		keys: ['c'],
		action: { kind: 'seek', target: 'conflict', step: 1 },
		group: 'Moving',
		does: 'goes to the next conflict down the page',
	},
	{
		keys: ['C'],
		action: { kind: 'seek', target: 'conflict', step: -1 },
		group: 'Moving',
		does: 'goes to the conflict before',
	},
	{
		keys: ['o'],
		action: { kind: 'seek', target: 'omission', step: 1 },
		group: 'Moving',
		does: 'goes to the next sentence found in one report only',
	},
	{
		keys: ['O'],
		action: { kind: 'seek', target: 'omission', step: -1 },
		group: 'Moving',
		does: 'goes to the omission before',
	},
	{
		keys: ['f'],
		action: { kind: 'step filter', step: 1 },
		group: 'Showing',
		does: 'steps through the filters: all, conflicts, differences, agreements, omissions, each kind',
		foot: 'filter',
	},
	{ keys: ['F'], action: { kind: 'step filter', step: -1 }, group: 'Showing', does: 'steps back through the filters' },
	{
		keys: ['x'],
		action: { kind: 'filter', filter: 'conflicts' },
		group: 'Showing',
		does: 'shows contradictions only, and everything again',
		foot: 'conflicts',
	},
	{
		keys: ['z'],
		action: { kind: 'fold' },
		group: 'Showing',
		does: 'opens or folds a run of unmatched sentences',
		foot: 'fold',
	},
	{
		keys: ['s'],
		action: { kind: 'switch order' },
		group: 'Showing',
		does: 'switches whose order the rows follow',
		foot: 'order',
	},
	{ keys: ['?'], action: { kind: 'show keys' }, group: 'Leaving', does: 'shows all keys', foot: 'keys' },
	{ keys: ['escape'], action: { kind: 'back' }, group: 'Leaving', does: 'goes back, or drops the filter' },
	{ keys: ['q', 'ctrl+c'], action: { kind: 'quit' }, group: 'Leaving', does: 'quits', foot: 'quit' },
];

/** How a key is written for a reader. */
const SPOKEN: Readonly<Record<string, string>> = {
	down: '↓',
	up: '↑',
	left: '←',
	right: '→',
	pagedown: 'PgDn',
	pageup: 'PgUp',
	home: 'Home',
	end: 'End',
	space: 'Space',
	enter: 'Enter',
	escape: 'Esc',
	tab: 'Tab',
};

export function keyLabel(key: string): string {
	if (key.startsWith('ctrl+')) return `Ctrl-${key.slice('ctrl+'.length).toUpperCase()}`;
	return SPOKEN[key] ?? key;
}

export function actionOf(key: string): Action {
	return BINDINGS.find(({ keys }) => keys.includes(key))?.action ?? { kind: 'unknown key', key };
}
