import { describe, expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { startSession } from '../../../../cli/ui/session.ts';
import type { Effect } from '../../../../cli/ui/state/action.ts';
import { initialState } from '../../../../cli/ui/state/state.ts';
import { FLOOD } from '../comparisons.ts';

function pressing(...keys: readonly string[]) {
	const effects: Effect[] = [];
	const book = openBook(FLOOD);
	const session = startSession(book, initialState(book, { columns: 100, rows: 40 }), (effect) => effects.push(effect));
	for (const key of keys) session.press(key);
	const { rows, position } = session.state();
	return { state: session.state(), effects, row: rows[position.selected] };
}

describe('searching', () => {
	test('selects the first row that holds the words, and says how many there are', () => {
		const { row, state } = pressing('/', ...'rescued', 'enter');
		expect(row?.key).toBe('p-1');
		expect(state.notice).toBe('“rescued”: 1 of 1; m goes to the next');
	});

	test('opens the run in which the words are folded away', () => {
		const { row } = pressing('/', ...'Culvert', 'enter');
		expect(row?.key).toBe('a2');
	});

	test('goes on to the next match and round again', () => {
		const first = pressing('/', ...'officials', 'enter', 'm').row?.key;
		expect(first).toBe('p-2');
		expect(pressing('/', ...'burst', 'enter', 'm', 'm').row?.key).toBe('p-0');
	});

	test('says when the words stand nowhere, and when nothing was searched for', () => {
		expect(pressing('/', ...'zebra', 'enter').state.notice).toBe('“zebra” stands in no row shown');
		expect(pressing('m').state.notice).toContain('/ searches');
	});

	test('takes letters that are keys elsewhere as letters, and is left by Esc', () => {
		expect(pressing('/', 'q', 'n', 'backspace').state.prompt).toEqual({ kind: 'search', text: 'q' });
		expect(pressing('/', 'q', 'escape').state.prompt).toBeNull();
		expect(pressing('/', 'q', 'n').effects).toEqual([]);
	});

	test('types no control character, and says so', () => {
		const { state } = pressing('/', '\u0007', 'ctrl+x', 'pageup');
		expect(state.prompt).toEqual({ kind: 'search', text: '' });
		expect(state.notice).toBe('PgUp changes nothing here');
	});
});

describe('writing to a file', () => {
	test('asks for a format, then for a name', () => {
		expect(pressing('e').state.panel?.name).toBe('export');
		expect(pressing('e', 'enter').state.prompt).toEqual({ kind: 'file', format: 'text', text: 'comparison.txt' });
		expect(pressing('e', 'enter', 'enter').effects).toEqual([
			{ kind: 'export', format: 'text', file: 'comparison.txt' },
		]);
	});
});

describe('panels', () => {
	test('lead to the row of a sentence of the full text', () => {
		expect(pressing('a', 'G', 'enter').row?.key).toBe('p-2');
	});

	test('lead to the row of a finding in the list', () => {
		expect(pressing('L', 'down', 'enter').row?.key).toBe('p-0');
	});

	test('close by the key that opened them', () => {
		expect(pressing('?', '?').state.panel).toBeNull();
		expect(pressing('enter', 'escape').state.panel).toBeNull();
	});
});

test('nothing can be copied from a folded run, and the screen says so', () => {
	expect(pressing('o', 'y').state.notice).toContain('Nothing to copy');
});
