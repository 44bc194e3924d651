import { describe, expect, test } from '@jest/globals';
import { tableOf } from '../../../../../cli/ui/event/data/table.ts';
import { actionOf } from '../../../../../cli/ui/event/keys.ts';
import { initialState, selectedRow, type State } from '../../../../../cli/ui/event/state/state.ts';
import type { Change } from '../../../../../cli/ui/event/state/compare.ts';
import { update } from '../../../../../cli/ui/event/state/update.ts';
import { PICTURE } from '../../../../../cli/ui/event/view/blocks.ts';
import { FERRY } from '../events.ts';

const table = tableOf(FERRY);
const START: State = initialState(table, { size: { columns: 100, rows: 30 }, picture: PICTURE });
const ISLAND_RADIO = 2;

/** What the keys come to; in a prompt they are typed. */
function pressing(...keys: readonly string[]): Change {
	return keys.reduce(
		({ state }: Change, key) =>
			update(table, state, state.prompt === null ? actionOf(key) : { kind: 'type', keys: [key] }),
		{ state: START, effect: null },
	);
}

const pressed = (...keys: readonly string[]) => pressing(...keys).state;
const cellOf = (state: State) => [selectedRow(state)?.number, state.column];

describe('moving through the table', () => {
	test('goes from matter to matter and from report to report, and says where it ends', () => {
		expect(cellOf(pressed('down', 'l', 'right'))).toEqual([2, 2]);
		expect(cellOf(pressed('G', 'k'))).toEqual([3, 0]);
		expect(pressed('left').notice).toBe('This is the first report');
		expect(pressed('l', 'l', 'l', 'l').notice).toBe('This is the last report');
		expect(pressed('up').notice).toBe('This is the top');
	});

	test('a number before a motion makes so many of it', () => {
		expect(cellOf(pressed('2', 'j', '3', 'l'))).toEqual([3, 3]);
	});

	test('n goes to the cell that stands against others, and says when there is none further', () => {
		expect(cellOf(pressed('n'))).toEqual([1, ISLAND_RADIO]);
		expect(pressed('n', 'n').notice).toBe('No report is contradicted or tells it otherwise below');
		expect(cellOf(pressed('G', 'N'))).toEqual([1, ISLAND_RADIO]);
	});

	test('c goes to contested matters, o to what only one report tells and to that report', () => {
		expect(cellOf(pressed('G', 'C'))).toEqual([1, 0]);
		expect(cellOf(pressed('o'))).toEqual([4, ISLAND_RADIO]);
	});

	test(': goes to a matter by its number', () => {
		expect(cellOf(pressed(':', '3', 'enter'))).toEqual([3, 0]);
		expect(pressed(':', '9', 'enter').notice).toBe('There is no matter 9; they go from 1 to 4');
	});
});

describe('searching', () => {
	test('finds words of any report and goes to that report', () => {
		const state = pressed('/', ...Array.from('own hands'), 'enter');
		expect(cellOf(state)).toEqual([4, ISLAND_RADIO]);
		expect(state.notice).toBe('“own hands”: 1 of 1');
	});

	test('goes on with n, also to words of a report in a matter with another name, and ends with Esc', () => {
		const query = ['/', ...Array.from('sorvik'), 'enter'];
		expect(pressed(...query).notice).toBe('“sorvik”: 1 of 1');
		expect(pressed(...query, 'n').query).toBe('sorvik');
		expect(pressed(...query, 'escape')).toMatchObject({ query: '', notice: 'The search is over' });
		expect(pressed('/', 'q', 'q', 'enter').notice).toBe('“qq” stands in no matter shown');
	});
});

describe('filters', () => {
	test('x leaves the contested matters, and Esc or x brings all back', () => {
		expect(pressed('x').rows.map(({ number }) => number)).toEqual([1]);
		expect(pressed('x', 'x').rows).toHaveLength(4);
		expect(pressed('x', 'escape').rows).toHaveLength(4);
	});

	test('f steps through those that leave anything, F back', () => {
		expect(pressed('f').filter).toBe('contested matters');
		expect(pressed('f', 'f').filter).toBe('matters that several tell');
		expect(pressed('F').filter).toBe('matters that one report tells');
	});

	test('keep the selected matter selected', () => {
		expect(cellOf(pressed('down', 'down', 'f', 'f'))).toEqual([1, 0]);
		expect(cellOf(pressed('F', 'escape'))).toEqual([4, 0]);
	});
});

describe('comparing two reports', () => {
	test('asks with which, with the report first that stands otherwise there, and opens on the sentences of the matter', () => {
		const asked = pressed('enter');
		expect(asked.panel).toMatchObject({ name: 'partner', position: { selected: 1 } });
		const { effect, state } = pressing('enter', 'enter');
		expect(effect).toEqual({ kind: 'compare', reports: { a: 0, b: ISLAND_RADIO }, at: { a: ['a0'], b: ['b0'] } });
		expect(state).toMatchObject({ panel: null, notice: 'Comparing Coast Gazette and Island Radio …' });
	});

	test('with a report chosen by a, Enter on another opens both', () => {
		const { effect } = pressing('l', 'a', 'l', 'l', 'enter');
		expect(effect).toMatchObject({ kind: 'compare', reports: { a: 1, b: 3 } });
		expect(pressing('l', 'a', 'enter').state.panel?.name).toBe('partner');
		expect(pressed('a', 'a').base).toBeNull();
	});

	test('a report that does not tell the matter opens on the sentences of the other', () => {
		const { effect } = pressing('a', 'G', 'l', 'l', 'enter');
		expect(effect).toMatchObject({ at: { a: [], b: ['b1'] } });
	});
});

describe('lists', () => {
	test('Tab steps through them and back to the table', () => {
		const names = Array.from({ length: 7 }, (_, times) => pressed(...Array<string>(times + 1).fill('tab')).panel?.name);
		expect(names).toEqual(['outliers', 'figures', 'voices', 'remarks', 'alone', 'sources', undefined]);
	});

	test('Enter leads to the matter, and to the report that stands alone', () => {
		expect(cellOf(pressed('L', 'enter'))).toEqual([1, ISLAND_RADIO]);
		expect(cellOf(pressed('m', 'enter'))).toEqual([4, ISLAND_RADIO]);
		expect(pressed('x', 'm', 'enter')).toMatchObject({
			filter: 'all matters',
			notice: 'The filter was dropped to show this',
		});
	});

	test('q and Esc close them, and q then quits', () => {
		expect(pressed('V', 'q').panel).toBeNull();
		expect(pressed('V', 'escape').panel).toBeNull();
		expect(pressing('q').effect).toEqual({ kind: 'quit' });
		expect(pressing('escape').state.notice).toBe('Nothing to go back from; q quits');
	});
});

test('y takes the words of the report along, with where they are from', () => {
	const { effect } = pressing('y');
	expect(effect?.kind === 'copy' && effect.text).toMatch(
		/^Coast Gazette: “Nine people died .*” \(coast-gazette\.0\) \[told; 4 reports compared; sha256 [0-9a-f]{12}; counterpoint /,
	);
	expect(pressing('down', 'l', 'l', 'y').effect).toBeNull();
});

test('a key that is none says so', () => {
	expect(pressed('K').notice).toBe('K is no key here; ? shows all keys');
});
