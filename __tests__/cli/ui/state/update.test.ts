import { describe, expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { actionOf } from '../../../../cli/ui/keys.ts';
import { seekFinding } from '../../../../cli/ui/state/seek.ts';
import { initialState, type State } from '../../../../cli/ui/state/state.ts';
import { update } from '../../../../cli/ui/state/update.ts';
import { plainText } from '../../../../cli/ui/text/line.ts';
import { frame } from '../../../../cli/ui/view/frame.ts';
import { FLOOD } from '../comparisons.ts';

const book = openBook(FLOOD);
const opened = seekFinding(book, initialState(book, { columns: 100, rows: 40 }), 0);

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

	test('says why a key does nothing', () => {
		expect(pressing('Q').notice).toContain('Q is no key here');
		expect(pressing('z').notice).toContain('Only a run of unmatched sentences folds');
		expect(pressing('home', 'up').notice).toBe('This is the top');
	});

	test('asks to be closed on q', () => {
		expect(update(book, opened, actionOf('q')).effect).toEqual({ kind: 'quit' });
	});
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
		expect(text).toContain('≠ agrees, except time');
		expect(text).toContain('▸ 2 sentences only in A');
		expect(text).toContain('The Courier counts 40 rescued, the Herald 60.');
	});
});
