import { expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { actionOf } from '../../../../cli/ui/keys.ts';
import { seekFinding } from '../../../../cli/ui/state/seek.ts';
import { PICTURE } from '../../../../cli/ui/view/blocks.ts';
import { initialState } from '../../../../cli/ui/state/state.ts';
import { update } from '../../../../cli/ui/state/update.ts';
import { plainText } from '../../../../cli/ui/text/line.ts';
import { spoken } from '../../../../cli/ui/view/spoken.ts';
import { FLOOD } from '../comparisons.ts';

const book = openBook(FLOOD);
const opened = seekFinding(book, initialState(book, { columns: 60, rows: 20 }, { picture: PICTURE }), 0);

function heard(...keys: readonly string[]): string {
	const state = keys.reduce((before, key) => update(book, before, actionOf(key)).state, opened);
	return spoken(book, state).map(plainText).join('\n');
}

test('the counts are heard first, and not again at every key', () => {
	expect(heard()).toMatch(/^2 conflicts, 1 perhaps only this copy; 1 difference;/);
	expect(heard('down')).toMatch(/^Row \d of \d\./);
	expect(heard('home')).toMatch(/^2 conflicts/);
});

test('a row is heard as what it is, who says what, and why it differs', () => {
	const row = heard('n', 'N').replace(/\n/g, ' ');
	expect(row).toContain('conflict: quantity. The Courier: At least 40 people were rescued');
	expect(row).toContain('quantity: The Courier counts 40 rescued, the Herald 60.');
});

test('of a list the place in it is heard, and no glyph that a word says again', () => {
	expect(heard('L')).toMatch(/^1 of 6\.\nconflict: quantity/);
	expect(heard('L')).toContain('Escape closes this page');
});

test('no line is wider than the terminal', () => {
	for (const line of heard('?').split('\n')) expect(line.length).toBeLessThanOrEqual(60);
});
