import { expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { PICTURE } from '../../../../cli/ui/view/blocks.ts';
import { initialState } from '../../../../cli/ui/state/state.ts';
import { update } from '../../../../cli/ui/state/update.ts';
import { mouseActions } from '../../../../cli/ui/terminal/mouse.ts';
import { plainText } from '../../../../cli/ui/text/line.ts';
import { frame } from '../../../../cli/ui/view/frame.ts';
import { FLOOD } from '../comparisons.ts';

test('the wheel scrolls, also where several turns come in one piece', () => {
	expect(mouseActions('[<65;10;5M\u001b[<64;10;5M')).toEqual([
		{ kind: 'move', by: 'a few down' },
		{ kind: 'move', by: 'a few up' },
	]);
});

test('a click counts when the button goes down, and other buttons do nothing', () => {
	expect(mouseActions('[<0;10;5M')).toEqual([{ kind: 'click', row: 4 }]);
	expect(mouseActions('[<0;10;5m')).toEqual([]);
	expect(mouseActions('[<2;10;5M')).toEqual([]);
});

test('keys are none of the mouse', () => {
	expect(mouseActions('j')).toBeNull();
	expect(mouseActions('[<')).toBeNull();
});

test('a click selects the row under it, and a second one opens it', () => {
	const book = openBook(FLOOD);
	const initial = initialState(book, { columns: 100, rows: 40 }, { picture: PICTURE });
	const lines = frame(book, initial).map(plainText);
	const row = lines.findIndex((line) => line.includes('At least 40⟨'));
	const once = update(book, initial, { kind: 'click', row }).state;
	expect(once.rows[once.position.selected]?.key).toBe('p-1');
	expect(once.panel).toBeNull();
	expect(update(book, once, { kind: 'click', row }).state.panel?.name).toBe('detail');
	expect(update(book, initial, { kind: 'click', row: 0 }).state.position).toEqual(initial.position);
});
