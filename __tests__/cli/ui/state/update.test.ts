import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { actionOf, BINDINGS } from '../../../../cli/ui/keys.ts';
import { seekFinding } from '../../../../cli/ui/state/seek.ts';
import { PICTURE } from '../../../../cli/ui/view/blocks.ts';
import { initialState, type State } from '../../../../cli/ui/state/state.ts';
import { update } from '../../../../cli/ui/state/update.ts';
import { plainText } from '../../../../cli/ui/text/line.ts';
import { frame } from '../../../../cli/ui/view/frame.ts';
import { FLOOD } from '../comparisons.ts';

const book = openBook(FLOOD);
const opened = seekFinding(book, initialState(book, { columns: 100, rows: 40 }, { picture: PICTURE }), 0);

function pressing(...keys: readonly string[]): State {
	return keys.reduce((state, key) => update(book, state, actionOf(key)).state, opened);
}

function selectedRow({ rows, position }: State) {
	return rows[position.selected]?.key;
}

describe('the screen', () => {
	test('opens on the weightiest finding', () => {
		expect(selectedRow(opened)).toBe('p-1');
	});

	test('walks through the findings by weight, and says when there are no more', () => {
		expect(selectedRow(pressing('n'))).toBe('p-0');
		expect(selectedRow(pressing('n', 'n'))).toBe('p-2');
		expect(pressing('n', 'n', 'n').notice).toBe('This was the last finding');
		expect(selectedRow(pressing('n', 'N'))).toBe('p-1');
	});

	test('after a search n goes to the next match, and when the search is over to the next finding again', () => {
		const searched = { ...opened, query: 'officials' };
		const next = update(book, searched, actionOf('n')).state;
		expect(next.notice).toContain('“officials”');
		const over = update(book, next, actionOf('escape')).state;
		expect(update(book, over, actionOf('n')).state.finding).toBe(1);
	});

	test('makes as many steps as the number before a motion says', () => {
		const one = (state: State, key: string) => update(book, state, actionOf(key)).state;
		expect(selectedRow(pressing('home', '3', 'j'))).toBe(selectedRow(pressing('home', 'j', 'j', 'j')));
		expect(selectedRow(pressing('2', 'n'))).toBe('p-2');
		expect(pressing('home', '1', '0', 'j').notice).toBe('This is the end');
		expect(one(pressing('4'), 'x').count).toBeNull();
	});

	test('folds a run with h from any of its sentences, and opens it with l once', () => {
		const open = pressing('down', 'down', 'l');
		expect(open.rows).toHaveLength(7);
		expect(update(book, open, actionOf('l')).state.notice).toContain('It is open');
		const inside = update(book, open, actionOf('down')).state;
		expect(update(book, inside, actionOf('h')).state.rows).toHaveLength(5);
		expect(pressing('?', 'h').panel).toBeNull();
	});

	test('lists what only one report has by weight, and goes there', () => {
		const list = pressing('m', 'end');
		expect(list.panel?.name).toBe('omissions');
		expect(selectedRow(update(book, list, actionOf('enter')).state)).toBe('b2');
	});

	test('the list of findings goes on with what only one report has', () => {
		expect(selectedRow(pressing('L', 'end', 'enter'))).toBe('b2');
		expect(selectedRow(pressing('L', 'down', 'enter'))).toBe('p-0');
	});

	test('opens no editor on what was read from no file', () => {
		expect(pressing('e').notice).toContain('was read from no file');
	});

	test('gives the pager the row that is selected', () => {
		const { effect } = update(book, opened, actionOf('|'));
		expect(effect).toMatchObject({ kind: 'page', row: { key: 'p-1' } });
	});

	test('drops the filter to show a finding it hides, and says so', () => {
		const state = pressing('n', 'x', 'n');
		expect(state.filter).toBe('all');
		expect(state.notice).toBe('The filter was dropped to show this');
	});

	test('keeps the selected sentence when the order changes', () => {
		expect(selectedRow(pressing('end', 's'))).toBe('p-2');
		expect(pressing('s').order).toBe('b');
	});

	test('opens and closes the run that is selected, or that the selected sentence belongs to', () => {
		const open = pressing('down', 'down', 'z');
		expect(selectedRow(open)).toBe('run a2');
		expect(open.rows).toHaveLength(7);
		expect(update(book, update(book, open, actionOf('down')).state, actionOf('z')).state.rows).toHaveLength(5);
	});

	test('steps over filters that leave nothing to show', () => {
		const steps = Array.from({ length: 12 }, (_, count) => pressing(...Array.from({ length: count + 1 }, () => 'f')));
		expect(steps.every(({ rows }) => rows.length > 0)).toBe(true);
		expect(steps.map(({ filter }) => filter)).toContain('all');
		expect(pressing('F').filter).toBe(steps.find((_, index) => steps[index + 1]?.filter === 'all')?.filter);
	});

	test('closes a page on q before it quits', () => {
		const { state, effect } = update(book, pressing('?'), actionOf('q'));
		expect(state.panel).toBeNull();
		expect(effect).toBeNull();
		expect(update(book, state, actionOf('q')).effect).toEqual({ kind: 'quit' });
		expect(update(book, pressing('?'), actionOf('ctrl+c')).effect).toEqual({ kind: 'quit' });
	});

	test('copies the pair of the finding selected in the list, not the one behind it', () => {
		const { effect } = update(book, pressing('L', 'down'), actionOf('y'));
		expect(effect?.kind === 'copy' ? effect.text : '').toContain('Tuesday');
	});

	test('shows why a pair matches, from the rows and from the list of findings', () => {
		expect(pressing('w').panel?.name).toBe('match');
		expect(pressing('w', 'w').panel).toBeNull();
		const fromList = pressing('L', 'down', 'w');
		expect(fromList.panel?.name).toBe('match');
		expect(selectedRow(fromList)).toBe('p-0');
	});

	test('says why a key does nothing', () => {
		expect(pressing('Q').notice).toContain('Q is no key here');
		expect(pressing('z').notice).toContain('Only a run of unmatched sentences folds');
		expect(pressing('x', 'z').notice).toContain('Runs fold only where everything is shown');
		expect(pressing('home', 'up').notice).toBe('This is the top');
		expect(pressing('?', 'y').notice).toContain('Nothing to copy here');
		expect(pressing('o', 'w').notice).toContain('Only a pair is a match');
		const colourless = { ...opened, hasColour: false };
		expect(update(book, colourless, actionOf('t')).state.notice).toContain('this terminal has none');
	});

	const STATES: readonly (readonly string[])[] = [
		[],
		['home'],
		['end'],
		['o'],
		['o', 'z'],
		['x'],
		['f', 'f', 'f', 'f'],
		['s'],
		['enter'],
		['w'],
		['?'],
		['L'],
		['a'],
		['b', 'end'],
		['S'],
		['5'],
		['m'],
		['L', 'end'],
		['o', 'z', 'down'],
	];
	test.each(STATES.map((keys) => [keys.join(' ') || 'nothing', keys] as const))(
		'after %s every key changes the picture, does something outside, or says why not',
		(_name, keys) => {
			const before = pressing(...keys);
			const quiet = { ...before, notice: null };
			const silent = BINDINGS.flatMap((binding) => binding.keys).filter((key) => {
				const { state, effect } = update(book, quiet, actionOf(key));
				return effect === null && isDeepStrictEqual(frame(book, state), frame(book, quiet));
			});
			expect(silent).toEqual([]);
		},
	);
});

describe('the picture', () => {
	test.each([
		[120, 40],
		[80, 24],
		[50, 15],
		[40, 10],
	])('fits into %i columns by %i rows with a row to spare', (columns, rows) => {
		let state = update(book, opened, { kind: 'resize', size: { columns, rows } }).state;
		for (const key of ['down', 'n', 'end', '?', 'down', 'escape', 'f', 'f', 'home']) {
			const lines = frame(book, state).map(plainText);
			expect(lines).toHaveLength(rows - 1);
			for (const shown of lines) expect(shown.length).toBeLessThanOrEqual(columns);
			state = update(book, state, actionOf(key)).state;
		}
	});

	test('shows both texts beside each other with the conflict named', () => {
		const text = frame(book, opened).map(plainText).join('\n');
		expect(text).toContain('✗ conflict: quantity');
		expect(text).toMatch(/At least 40⟨quantity⟩ people .* │ At least 60⟨quantity⟩ people/);
		expect(text).toContain('≠ conflict: time (perhaps only this copy)');
		expect(text).toContain('▸ 2 sentences only in A: The mayor blamed a blocked culvert.');
		expect(text).toContain('The Courier counts 40 rescued, the Herald 60.');
	});
});
