import { expect, test } from '@jest/globals';
import { outletName } from '../../src/names.ts';

test('an outlet is called by its name, and by its side where none is known', () => {
	expect(outletName({ outlet: 'CBS News' }, 'a')).toBe('CBS News');
	expect(outletName({ outlet: null }, 'b')).toBe('Report B');
	expect(outletName({ outlet: ' \n' }, 'b')).toBe('Report B');
});

test('a name stays on one line, whatever breaks it holds', () => {
	expect(outletName({ outlet: 'The Washington\n Post' }, 'a')).toBe('The Washington Post');
});
