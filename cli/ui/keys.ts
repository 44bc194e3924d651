/** The keys of the screen. The foot, the page of keys and the README's list are all made from this table. */
import { keyLabel } from './keyLabel.ts';
import type { Action, Movement, ReviewAction, Target } from './state/action.ts';
import type { PanelName } from './state/state.ts';

export type Group = 'Moving' | 'Looking closer' | 'Choosing' | 'Deciding' | 'Taking along' | 'The screen';

/** What fills the body of the screen. */
export type Place = 'rows' | PanelName;

export interface Binding {
	/** Names as `keyNames` gives them; the first is the one shown at the foot. */
	readonly keys: readonly string[];
	readonly action: Action;
	readonly group: Group;
	/** Completes "this key …". */
	readonly does: string;
	/** A word or two for the foot of each place where the key is worth one; all keys stand on the page of keys. */
	readonly foot: Readonly<Partial<Record<Place, string>>>;
}

function bind(group: Group, keys: string, action: Action, does: string, foot: Binding['foot'] = {}): Binding {
	return { keys: keys.split(' '), action, group, does, foot };
}

const move = (by: Movement): Action => ({ kind: 'move', by });
const seek = (target: Target, step: 1 | -1): Action => ({ kind: 'seek', target, step });
const review = (act: ReviewAction): Action => ({ kind: 'review', act });
const panel = (name: PanelName): Action => ({ kind: 'panel', name });

/** The same words at the foot of several places. */
const over = (words: string, ...places: readonly Place[]) => Object.fromEntries(places.map((place) => [place, words]));
const PANELS: readonly PanelName[] = [
	'keys',
	'detail',
	'match',
	'findings',
	'omissions',
	'text a',
	'text b',
	'export',
	'marks',
	'kinds',
	'changes',
	'coverage',
];
const LISTS: readonly PanelName[] = ['findings', 'omissions', 'text a', 'text b'];

/** Keys in the order in which the foot drops them last; those it does not name go first. `?` and `q` are never dropped. */
export const MATTERS: readonly string[] = [
	'enter',
	'escape',
	'n',
	'r',
	'd',
	'pagedown',
	'L',
	'v',
	'i',
	'W',
	'M',
	'/',
	'w',
	'm',
	'a',
	'b',
	'x',
	'y',
	'f',
];

/** In the order of the page of keys; the last two are never left off the foot. */
export const BINDINGS: readonly Binding[] = [
	bind(
		'Moving',
		'n',
		seek('next', 1),
		'goes to the next finding, the firmest first; after a search to its next match',
		over('next', 'rows', 'detail', 'match'),
	),
	bind('Moving', 'N p', seek('next', -1), 'goes to the finding or match before'),
	bind('Moving', 'down j', move('down'), 'goes to the next row'),
	bind('Moving', 'up k', move('up'), 'goes to the row before'),
	bind(
		'Moving',
		'pagedown space ctrl+f',
		move('page down'),
		'goes down a page',
		over('page', 'keys', 'detail', 'match', ...LISTS),
	),
	bind('Moving', 'pageup ctrl+b', move('page up'), 'goes up a page'),
	bind('Moving', 'ctrl+d', move('half page down'), 'goes down half a page'),
	bind('Moving', 'ctrl+u', move('half page up'), 'goes up half a page'),
	bind('Moving', 'home g', move('first'), 'goes to the first row'),
	bind('Moving', 'end G', move('last'), 'goes to the last row'),
	bind('Moving', 'c', seek('conflict', 1), 'goes to the next conflict down the page'),
	bind('Moving', 'C', seek('conflict', -1), 'goes to the conflict before'),
	bind('Moving', 'o', seek('omission', 1), 'goes to the next sentence that only one report has'),
	bind('Moving', 'O', seek('omission', -1), 'goes to the omission before'),
	bind('Moving', ':', { kind: 'jump' }, 'goes to a finding or sentence by its number: 12, a5, b7'),
	bind('Moving', '1 2 3 4 5 6 7 8 9 0', { kind: 'digit', digit: 0 }, 'before a motion make so many of it: 5j'),
	bind('Looking closer', 'enter', { kind: 'enter' }, 'opens what is selected: the detail, a folded run', {
		...over('detail', 'rows'),
		...over('go there', ...LISTS),
		...over('choose', 'export'),
	}),
	bind('Looking closer', 'right l', { kind: 'open' }, 'opens what is selected, and leaves open what is'),
	bind('Looking closer', 'left h', { kind: 'close' }, 'closes a page, folds an opened run'),
	bind('Looking closer', 'escape', { kind: 'back' }, 'goes back: from a page, a search, a filter', {
		...over('close', ...PANELS),
	}),
	bind(
		'Looking closer',
		'w',
		{ kind: 'why' },
		'shows why the two match: which words met which, what speaks for and against',
		over('why', 'rows', 'detail'),
	),
	bind(
		'Looking closer',
		'L',
		panel('findings'),
		'lists all findings, the firmest first, and after them what only one report has',
		over('list', 'rows'),
	),
	bind(
		'Looking closer',
		'm',
		panel('omissions'),
		'lists what only one report has, by weight',
		over('only in one', 'rows'),
	),
	bind(
		'Looking closer',
		'V',
		{ kind: 'coverage' },
		'shows what each report covers: what it leads with, whom it quotes, figures, matters by space, names, sources',
	),
	bind(
		'Looking closer',
		'H',
		panel('changes'),
		'lists what is new, changed and gone since the earlier comparison, and what was decided on an earlier text',
	),
	bind(
		'Looking closer',
		'a',
		panel('text a'),
		'shows the full text of report A, with marks in the margin',
		over('text A', 'rows', 'text b'),
	),
	bind('Looking closer', 'b', panel('text b'), 'shows the full text of report B', over('text B', 'rows', 'text a')),
	bind(
		'Looking closer',
		'R',
		{ kind: 'ask', about: 'selected' },
		'asks your language model, where one is named by --reader, about the selected passage; Esc stops it',
	),
	bind('Looking closer', 'A', { kind: 'ask', about: 'all' }, 'asks it about all passages'),
	bind(
		'Choosing',
		'x',
		{ kind: 'filter', filter: 'conflicts' },
		'shows contradictions only, or all rows again',
		over('conflicts', 'rows'),
	),
	bind(
		'Choosing',
		'f',
		{ kind: 'step filter', step: 1 },
		'steps through the filters: conflicts, differences, worth a look, matches without findings, omissions, changes, decisions, each kind',
		over('filter', 'rows'),
	),
	bind('Choosing', 'F', { kind: 'step filter', step: -1 }, 'steps back through the filters'),
	bind('Choosing', '/', { kind: 'search' }, 'searches both reports', over('search', 'rows', 'text a', 'text b')),
	bind('Choosing', 's', { kind: 'switch order' }, 'switches whose order the rows follow', over('order', 'rows')),
	bind('Choosing', 'z', { kind: 'fold' }, 'opens or folds a run of unmatched sentences', over('fold', 'rows')),
	bind('Choosing', 'Z', { kind: 'fold all' }, 'opens or folds all runs'),
	bind(
		'Deciding',
		'r',
		review({ kind: 'decide', decision: 'right' }),
		'decides that the finding is right',
		over('right', 'findings', 'detail', 'rows'),
	),
	bind(
		'Deciding',
		'd',
		review({ kind: 'decide', decision: 'false alarm' }),
		'dismisses the finding as a false alarm',
		over('false alarm', 'findings', 'detail', 'rows'),
	),
	bind(
		'Deciding',
		'v',
		review({ kind: 'decide', decision: 'later' }),
		'puts the finding off, to verify later',
		over('later', 'findings', 'detail', 'rows'),
	),
	bind(
		'Deciding',
		'i',
		review({ kind: 'seek undecided', step: 1 }),
		'goes to the next finding that is undecided',
		over('undecided', 'findings', 'detail', 'rows'),
	),
	bind('Deciding', 'I', review({ kind: 'seek undecided', step: -1 }), 'goes to the undecided finding before'),
	bind('Deciding', 'tab', review({ kind: 'next of row' }), 'chooses the next finding of the row'),
	bind('Deciding', 'W', review({ kind: 'note' }), 'writes a note on the finding; an empty one takes it away', {
		...over('note', 'findings', 'detail'),
	}),
	bind('Deciding', 'E', review({ kind: 'edit note' }), 'writes the note in your editor ($VISUAL or $EDITOR)'),
	bind(
		'Deciding',
		'M',
		review({ kind: 'mark' }),
		'adds a finding of your own: marks its words, on both sides or on one',
		{
			...over('add', 'detail', 'rows', 'omissions'),
		},
	),
	bind('Deciding', 'u', review({ kind: 'undo' }), 'takes back what you decided last'),
	bind('Deciding', 'U ctrl+r', review({ kind: 'redo' }), 'restores what you took back'),
	bind(
		'Taking along',
		'y',
		{ kind: 'copy' },
		'copies the selected pair as a citable line',
		over('copy', 'rows', 'detail', 'match', ...LISTS),
	),
	bind(
		'Taking along',
		'S',
		panel('export'),
		'writes the comparison to a file, in any format there is',
		over('export', 'rows'),
	),
	bind('Taking along', 'e', { kind: 'edit' }, 'opens $EDITOR at the selected sentence in the file it was read from'),
	bind('Taking along', '|', { kind: 'page' }, 'shows the selected row as plain text in $PAGER, or less'),
	bind('The screen', 'T', { kind: 'switch layout' }, 'puts the two texts one below the other, or beside each other'),
	bind('The screen', '+', { kind: 'context', step: 1 }, 'shows one more sentence before and after each pair'),
	bind('The screen', '-', { kind: 'context', step: -1 }, 'shows one fewer'),
	bind('The screen', 't', { kind: 'switch theme' }, 'switches the theme: dark, light, colour-blind, monochrome'),
	bind('The screen', 'ctrl+l', { kind: 'redraw' }, 'draws the screen anew'),
	bind('The screen', 'ctrl+z', { kind: 'suspend' }, 'suspends the program; fg resumes it'),
	bind('The screen', 'ctrl+c', { kind: 'quit' }, 'quits'),
	bind('The screen', '?', panel('keys'), 'shows all keys', over('keys', 'rows', ...PANELS)),
	bind('The screen', 'q', { kind: 'leave' }, 'closes the page that is open, or quits', {
		...over('quit', 'rows'),
		...over('close', ...PANELS),
	}),
];

const ACTIONS = new Map(
	BINDINGS.flatMap(({ keys, action }) => keys.map((key) => [key, withKey(action, key)] as const)),
);

/** All digits share a line of the table. */
function withKey(action: Action, key: string): Action {
	return action.kind === 'digit' ? { ...action, digit: Number(key) } : action;
}

/** What a key does outside a prompt. */
export function actionOf(key: string): Action {
	return ACTIONS.get(key) ?? { kind: 'unknown key', key: keyLabel(key) };
}
