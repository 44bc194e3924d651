import { describe, expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { actionOf } from '../../../../cli/ui/keys.ts';
import { PICTURE } from '../../../../cli/ui/view/blocks.ts';
import { initialState, type State } from '../../../../cli/ui/state/state.ts';
import { update } from '../../../../cli/ui/state/update.ts';
import { plainText } from '../../../../cli/ui/text/line.ts';
import { frame } from '../../../../cli/ui/view/frame.ts';
import { FLOOD } from '../comparisons.ts';

const book = openBook(FLOOD);

function pressing(size: State['size'], ...keys: readonly string[]): State {
	return keys.reduce(
		(state, key) => update(book, state, actionOf(key)).state,
		initialState(book, size, { picture: PICTURE }),
	);
}

function shown(size: State['size'], ...keys: readonly string[]): readonly string[] {
	return frame(book, pressing(size, ...keys)).map(plainText);
}

const SMALL = { columns: 40, rows: 10 };
const USUAL = { columns: 80, rows: 24 };

describe('over a panel', () => {
	test('it is said that it goes on below, above, or both, and how it is closed', () => {
		expect(shown(USUAL, '?')[1]).toMatch(/^── Keys ─+ more ↓ ── Esc closes ──$/);
		expect(shown(USUAL, '?', 'pagedown')[1]).toMatch(/more ↑↓ ── Esc closes ──$/);
		expect(shown(USUAL, '?', 'end')[1]).toMatch(/more ↑ ── Esc closes ──$/);
		expect(shown(USUAL, 'S')[1]).toMatch(/^── Export ─+ Esc closes ──$/);
	});

	test.each(['?', 'L', 'a', 'enter', 'w', 'S'])(
		'%s leaves all but the counts to it, in the smallest terminal too',
		(key) => {
			const lines = shown(SMALL, 'home', key);
			expect(lines[1]).toMatch(/Esc closes ──$/);
			expect(lines[1]).toHaveLength(40);
			expect(lines).toHaveLength(9);
		},
	);

	test('the foot names the keys that do something there', () => {
		expect(shown(USUAL, 'L').at(-1)).toContain('Enter go there');
		expect(shown(USUAL, 'S').at(-1)).toContain('Enter choose');
		expect(shown(USUAL, '?').at(-1)).not.toContain('text A');
	});
});

describe('the page of keys', () => {
	test('has what a key does beside it, or below it where there is no room', () => {
		expect(shown(USUAL, '?')).toContain(
			'    n                     goes to the next finding, the firmest first; after a',
		);
		expect(shown(SMALL, '?').slice(3, 6)).toEqual([
			'    n',
			'      goes to the next finding, the',
			'      firmest first; after a search to',
		]);
	});
});

describe('the page of a match', () => {
	const page = shown({ columns: 100, rows: 50 }, 'home', 'w').join('\n');

	test('has both texts, the words that met, and the command that prints the same', () => {
		expect(page).toContain('A The river burst its banks at dawn on Tuesday.');
		expect(page).toMatch(/Words that met: .*river/);
		expect(page).toContain('counterpoint explain A B --pair p-0');
	});

	test('has all evidence with what it measured and what it gave', () => {
		expect(page).toMatch(/alike in all +\d\.\d\d {2}gives \+\d\.\d\d/);
		expect(page).toMatch(/quoted words in common +0\.00 {2}gives −0\.\d\d/);
	});
});

describe('over the rows', () => {
	test('it stays in sight that not all of them are shown, or in another order', () => {
		expect(shown(USUAL, 'x').join('\n')).toMatch(/─ only conflicts, row \d of 2 ──/);
		expect(shown(USUAL, 's').join('\n')).toMatch(/─ order of B ──/);
		expect(shown(SMALL, 'x').join('\n')).toMatch(/─ only conflicts, row \d of 2/);
		expect(shown(USUAL, 'home').join('\n')).toMatch(/^─+$/m);
	});

	test('it is said where both are the same text', () => {
		const { a } = FLOOD.reports;
		const same = openBook({ ...FLOOD, reports: { a, b: { ...FLOOD.reports.b, sha256: a.sha256 } } });
		const lines = frame(same, initialState(same, SMALL, { picture: PICTURE })).map(plainText);
		expect(lines.slice(0, 3).join(' ')).toBe(
			'= the two texts are one and the same A and B are one and the same text; check what was given',
		);
	});
});
