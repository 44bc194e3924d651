/** The keys of the screen of an event: those of a comparison where they do the same. Foot, page of keys and documents are made from this table. */
import { keyLabel } from '../keyLabel.ts';
import type { Movement } from '../state/action.ts';
import type { Action, Target } from './state/action.ts';
import { PAGES, type PanelName } from './state/state.ts';

/** What fills the body of the screen. */
type Place = 'table' | PanelName;

interface Binding {
	/** The first is the one shown at the foot. */
	readonly keys: readonly string[];
	readonly action: Action;
	readonly group: 'Moving' | 'Looking closer' | 'Choosing' | 'The screen';
	/** Completes "this key …". */
	readonly does: string;
	/** A word or two for the foot of each place where the key is worth one. */
	readonly foot: Readonly<Partial<Record<Place, string>>>;
}

function bind(
	group: Binding['group'],
	keys: string,
	action: Action,
	does: string,
	foot: Binding['foot'] = {},
): Binding {
	return { keys: keys.split(' '), action, group, does, foot };
}

const move = (by: Movement): Action => ({ kind: 'move', by });
const seek = (target: Target, step: 1 | -1): Action => ({ kind: 'seek', target, step });
const panel = (name: PanelName): Action => ({ kind: 'panel', name });
const over = (words: string, places: readonly Place[]) => Object.fromEntries(places.map((place) => [place, words]));

const PANELS: readonly PanelName[] = [...PAGES, 'row', 'keys', 'partner'];
/** Lists whose entries lead to a row. */
const LEADING: readonly PanelName[] = ['outliers', 'figures', 'alone'];

/** In the order in which the foot drops them last. */
export const MATTERS: readonly string[] = ['enter', 'escape', 'tab', 'a', 'n', 'w', 'x', 'pagedown', 'right', 'L'];

/** In the order of the page of keys; the last two are never left off the foot. */
export const BINDINGS: readonly Binding[] = [
	bind('Moving', 'down j', move('down'), 'goes to the next matter'),
	bind('Moving', 'up k', move('up'), 'goes to the matter before'),
	bind('Moving', 'right l', { kind: 'column', step: 1 }, 'goes to the next report', over('report', ['table'])),
	bind('Moving', 'left h', { kind: 'column', step: -1 }, 'goes to the report before'),
	bind('Moving', 'pagedown space ctrl+f', move('page down'), 'goes down a page', over('page', PANELS)),
	bind('Moving', 'pageup ctrl+b', move('page up'), 'goes up a page'),
	bind('Moving', 'ctrl+d', move('half page down'), 'goes down half a page'),
	bind('Moving', 'ctrl+u', move('half page up'), 'goes up half a page'),
	bind('Moving', 'home g', move('first'), 'goes to the first matter'),
	bind('Moving', 'end G', move('last'), 'goes to the last matter'),
	bind(
		'Moving',
		'n',
		seek('next', 1),
		'goes to the next report that is contradicted or tells it otherwise, row by row; after a search to its next match',
		over('next', ['table']),
	),
	bind('Moving', 'N p', seek('next', -1), 'goes to the one or the match before'),
	bind('Moving', 'c', seek('contested', 1), 'goes to the next contested matter'),
	bind('Moving', 'C', seek('contested', -1), 'goes to the contested matter before'),
	bind('Moving', 'o', seek('alone', 1), 'goes to the next matter that only one report tells'),
	bind('Moving', 'O', seek('alone', -1), 'goes to the one before'),
	bind('Moving', ':', { kind: 'jump' }, 'goes to a matter by its number'),
	bind('Moving', '1 2 3 4 5 6 7 8 9 0', { kind: 'digit', digit: 0 }, 'before a motion make so many of it: 5j'),
	bind(
		'Looking closer',
		'enter',
		{ kind: 'enter' },
		'compares the selected report with the one chosen by a, or asks with which; in a list goes to the matter',
		{
			...over('compare', ['table', 'partner', 'row']),
			...over('go there', LEADING),
		},
	),
	bind(
		'Looking closer',
		'a',
		{ kind: 'base' },
		'chooses the selected report as report A: Enter on others then compares them with it; again, it is chosen no more',
		over('choose A', ['table']),
	),
	bind(
		'Looking closer',
		'w',
		panel('row'),
		'shows all words of the matter: the selected report, figures, what differs, the other reports',
		over('all words', ['table']),
	),
	bind(
		'Looking closer',
		'tab',
		{ kind: 'next page' },
		'steps through the lists: who stands alone, figures, voices, remarks, what only one report tells, sources',
		over('lists', ['table', ...PAGES]),
	),
	bind('Looking closer', 'L', panel('outliers'), 'lists who stands alone', over('alone', ['table'])),
	bind('Looking closer', 'm', panel('alone'), 'lists what only one report tells'),
	bind('Looking closer', 'V', panel('voices'), 'lists who speaks, and in which reports'),
	bind(
		'Looking closer',
		'escape',
		{ kind: 'back' },
		'goes back: from a list, a search, a filter',
		over('close', PANELS),
	),
	bind('Choosing', 'x', { kind: 'filter', filter: 'contested matters' }, 'shows contested matters only, or all again', {
		...over('contested', ['table']),
	}),
	bind(
		'Choosing',
		'f',
		{ kind: 'step filter', step: 1 },
		'steps through the filters: contested, told otherwise, told by several, told by one',
		over('filter', ['table']),
	),
	bind('Choosing', 'F', { kind: 'step filter', step: -1 }, 'steps back through the filters'),
	bind('Choosing', '/', { kind: 'search' }, 'searches the matters and the words of all reports', {
		...over('search', ['table']),
	}),
	bind('The screen', 'y', { kind: 'copy' }, 'copies the words of the selected report as a citable line'),
	bind('The screen', 't', { kind: 'switch theme' }, 'switches the theme: dark, light, colour-blind, monochrome'),
	bind('The screen', 'ctrl+l', { kind: 'redraw' }, 'draws the screen anew'),
	bind('The screen', 'ctrl+z', { kind: 'suspend' }, 'suspends the program; fg resumes it'),
	bind('The screen', 'ctrl+c', { kind: 'quit' }, 'quits'),
	bind('The screen', '?', panel('keys'), 'shows all keys', over('keys', ['table', ...PANELS])),
	bind('The screen', 'q', { kind: 'leave' }, 'closes the list that is open, or quits', {
		...over('quit', ['table']),
		...over('close', PANELS),
	}),
];

const ACTIONS = new Map(
	BINDINGS.flatMap(({ keys, action }) =>
		keys.map((key) => [key, action.kind === 'digit' ? { ...action, digit: Number(key) } : action] as const),
	),
);

/** What a key does outside a prompt. */
export function actionOf(key: string): Action {
	return ACTIONS.get(key) ?? { kind: 'unknown key', key: keyLabel(key) };
}
