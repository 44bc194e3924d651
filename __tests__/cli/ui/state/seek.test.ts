import { describe, expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { actionOf } from '../../../../cli/ui/keys.ts';
import { seekPassages } from '../../../../cli/ui/state/seek.ts';
import { initialState, type State } from '../../../../cli/ui/state/state.ts';
import { update } from '../../../../cli/ui/state/update.ts';
import { FLOOD } from '../comparisons.ts';

const book = openBook(FLOOD);
const fromTable = initialState(book, { columns: 80, rows: 24 }, { from: 'table' });
const selected = ({ rows, position }: State) => rows[position.selected];

describe('a comparison opened at sentences of both reports', () => {
	test('stands on the pair in which they meet, of several on the one in conflict', () => {
		expect(selected(seekPassages(book, fromTable, { a: ['a4'], b: ['b3'] }))?.key).toBe('p-2');
		expect(selected(seekPassages(book, fromTable, { a: ['a0', 'a1'], b: ['b0', 'b1'] }))?.key).toBe('p-1');
	});

	test('stands on any of them where they do not meet, in an unfolded run too', () => {
		expect(selected(seekPassages(book, fromTable, { a: ['a0'], b: ['b1'] }))?.key).toBe('p-0');
		expect(selected(seekPassages(book, fromTable, { a: [], b: ['b2'] }))).toMatchObject({ kind: 'lone', key: 'b2' });
		expect(seekPassages(book, fromTable, { a: ['a99'], b: [] })).toBe(fromTable);
	});
});

describe('out of a comparison that was opened from a table', () => {
	const effectOf = (state: State, key: string) => update(book, state, actionOf(key)).effect;

	test('q and Esc lead back to it, Ctrl-C out of the program', () => {
		expect(effectOf(fromTable, 'q')).toEqual({ kind: 'go back' });
		expect(effectOf(fromTable, 'escape')).toEqual({ kind: 'go back' });
		expect(effectOf(fromTable, 'ctrl+c')).toEqual({ kind: 'quit' });
	});

	test('Esc first goes back from a page, a search, a filter', () => {
		for (const change of [
			update(book, fromTable, actionOf('L')).state,
			update(book, fromTable, actionOf('x')).state,
			{ ...fromTable, query: 'river' },
		]) {
			expect(effectOf(change, 'escape')).toBeNull();
		}
	});
});
