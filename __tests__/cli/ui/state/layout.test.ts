import { expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { actionOf } from '../../../../cli/ui/keys.ts';
import { PICTURE } from '../../../../cli/ui/view/blocks.ts';
import { initialState } from '../../../../cli/ui/state/state.ts';
import { update } from '../../../../cli/ui/state/update.ts';
import { plainText } from '../../../../cli/ui/text/line.ts';
import { frame } from '../../../../cli/ui/view/frame.ts';
import { FLOOD } from '../comparisons.ts';

const book = openBook(FLOOD);

function shown(columns: number, ...keys: readonly string[]): string {
	const state = keys.reduce(
		(one, key) => update(book, one, actionOf(key)).state,
		initialState(book, { columns, rows: 40 }, { picture: PICTURE }),
	);
	return frame(book, state).map(plainText).join('\n');
}

test('T puts the texts one below the other in a wide window, and beside each other again', () => {
	expect(shown(120)).toContain(' │ The river burst');
	expect(shown(120, 'T')).not.toContain(' │ ');
	expect(shown(120, 'T')).toContain('B The river burst');
	expect(shown(120, 'T', 'T')).toContain(' │ The river burst');
});

test('T makes two columns where by itself there would be one, down to a width that holds no two words', () => {
	expect(shown(60)).not.toContain(' │ ');
	expect(shown(60, 'T')).toContain(' │ ');
	expect(shown(36, 'T')).toContain('too narrow');
});

test('+ shows the sentences before and after those of a pair, - fewer again', () => {
	const timesShown = (picture: string) => picture.split('mayor').length - 1;
	const usual = timesShown(shown(120));
	expect(timesShown(shown(120, '+'))).toBeGreaterThan(usual);
	expect(timesShown(shown(120, '+', '-'))).toBe(usual);
	expect(shown(120, '-')).toContain('no context; there is no less');
});
