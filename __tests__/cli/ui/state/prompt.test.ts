import { describe, expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { startSession } from '../../../../cli/ui/session.ts';
import type { Effect } from '../../../../cli/ui/state/action.ts';
import { initialState } from '../../../../cli/ui/state/state.ts';
import type { Comparison } from '../../../../src/model.ts';
import { FLOOD } from '../comparisons.ts';

const CAPTION = { start: 0, end: 8, text: 'A zebra.', role: 'caption', reason: 'under a picture' } as const;

const pressing = (...keys: readonly string[]) => pressingOn(FLOOD, ...keys);

function pressingOn(comparison: Comparison, ...keys: readonly string[]) {
	const effects: Effect[] = [];
	const book = openBook(comparison);
	const session = startSession(book, initialState(book, { columns: 100, rows: 40 }), (effect) => effects.push(effect));
	for (const key of keys) session.press(key);
	const { rows, position } = session.state();
	return { state: session.state(), effects, row: rows[position.selected] };
}

describe('searching', () => {
	test('selects the first row that holds the words, and says how many there are', () => {
		const { row, state } = pressing('/', ...'rescued', 'enter');
		expect(row?.key).toBe('p-1');
		expect(state.notice).toBe('“rescued”: 1 of 1');
	});

	test('opens the run in which the words are folded away', () => {
		const { row } = pressing('/', ...'Culvert', 'enter');
		expect(row?.key).toBe('a2');
	});

	test('goes on to the next match and round again', () => {
		const first = pressing('/', ...'officials', 'enter', 'n').row?.key;
		expect(first).toBe('p-2');
		expect(pressing('/', ...'burst', 'enter', 'n', 'n').row?.key).toBe('p-0');
	});

	test('says when the words stand nowhere', () => {
		expect(pressing('/', ...'zebra', 'enter').state.notice).toBe('“zebra” stands in no row shown');
	});

	test('says where words stand that were set aside', () => {
		const reports = { ...FLOOD.reports, b: { ...FLOOD.reports.b, setAside: [CAPTION] } };
		const { state } = pressingOn({ ...FLOOD, reports }, '/', ...'zebra', 'enter');
		expect(state.notice).toBe('“zebra” stands in no row shown; set aside in B (caption; key b)');
	});

	test('takes letters that are keys elsewhere as letters, and is left by Esc', () => {
		expect(pressing('/', 'q', 'n', 'backspace').state.prompt).toMatchObject({ kind: 'search', text: 'q' });
		expect(pressing('/', 'q', 'escape').state.prompt).toBeNull();
		expect(pressing('/', 'q', 'n').effects).toEqual([]);
	});

	test('types no control character, and says so', () => {
		const { state } = pressing('/', '\u0007', 'ctrl+x', 'pageup');
		expect(state.prompt).toMatchObject({ kind: 'search', text: '' });
		expect(state.notice).toBe('PgUp changes nothing here');
	});
});

describe('a line', () => {
	const line = (...keys: readonly string[]) => {
		const { prompt } = pressing('/', ...keys).state;
		return prompt?.kind === 'search' ? [prompt.text, prompt.after] : null;
	};

	test('is edited where the cursor is', () => {
		expect(line(...'river', 'left', 'left', 'x')).toEqual(['rivx', 'er']);
		expect(line(...'river', 'home', 'x', 'right')).toEqual(['xr', 'iver']);
		expect(line(...'river', 'left', 'end', 's')).toEqual(['rivers', '']);
		expect(line(...'the', 'space', ...'river', 'ctrl+w')).toEqual(['the ', '']);
	});

	test('loses a letter at a time, however many characters a letter is', () => {
		expect(line(...'a👩‍👩‍👧🇩🇪', 'backspace')).toEqual(['a👩‍👩‍👧', '']);
		expect(line(...'a👩‍👩‍👧🇩🇪', 'backspace', 'backspace')).toEqual(['a', '']);
	});

	test('is searched for as a whole, wherever the cursor is', () => {
		expect(pressing('/', ...'rescued', 'home', 'enter').state.query).toBe('rescued');
	});
});

describe('going to a number', () => {
	test('a number is a finding, a letter with a number a sentence', () => {
		expect(pressing(':', '3', 'enter').row?.key).toBe('p-2');
		expect(pressing(':', 'b', '1', 'enter').row?.key).toBe('p-1');
		expect(pressing(':', 'a', '3', 'enter').row?.key).toBe('a3');
	});

	test.each([
		['40', 'There is no finding 40; there are 3'],
		['0', 'There is no finding 0; there are 3'],
		['a9', 'There is no sentence a9; report A has 5, from 0 on'],
		['top', 'top is no place: 12 is a finding, a5 and b7 are sentences'],
	])(':%s says what there is', (where, notice) => {
		expect(pressing(':', ...where, 'enter').state.notice).toBe(notice);
	});

	test(':q quits', () => {
		expect(pressing(':', 'q', 'enter').effects).toEqual([{ kind: 'quit' }]);
	});
});

describe('writing to a file', () => {
	test('asks for a format, then for a name', () => {
		expect(pressing('S').state.panel?.name).toBe('export');
		expect(pressing('S', 'enter').state.prompt).toEqual({ kind: 'file', format: 'text', text: 'comparison.txt' });
		expect(pressing('S', 'enter', 'enter').effects).toEqual([
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
