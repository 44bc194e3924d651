import { expect, test } from '@jest/globals';
import { termsOf } from '../../../src/couples/terms.ts';

test('words count in their dictionary form, and those of the headline twice', () => {
	const terms = termsOf('Minister resigns\nThe ministers had met on Monday.');
	expect(terms.get('minister')).toBe(3);
	expect(terms.get('resign')).toBe(2);
	expect(terms.get('meet')).toBe(1);
	expect(terms.has('the')).toBe(false);
});

test('a text of one line has no headline', () => {
	expect(termsOf('Minister resigns').get('minister')).toBe(1);
});

test('a number stays one word, and a name with a hyphen too', () => {
	expect([...termsOf('Al-Rashid paid $3,400 to the U.N. for Müller’s boat').keys()]).toEqual(
		expect.arrayContaining(['3,400', 'alrashid', 'muller', 'boat']),
	);
});

test('what is too long to be a word is none, and takes no time', () => {
	const long = 'a.b'.repeat(300_000);
	const start = performance.now();
	expect(termsOf(`${long} harbour`)).toEqual(new Map([['harbour', 1]]));
	expect(performance.now() - start).toBeLessThan(2000);
});

test('a number keeps its point, an abbreviation loses those it has', () => {
	expect([...termsOf('A quake of 5.5 at 6.40pm, 0.4 more than the U.N. said').keys()]).toEqual(
		expect.arrayContaining(['5.5', '6.40pm', '0.4']),
	);
	expect(termsOf('5.5').has('55')).toBe(false);
	expect(termsOf('The U.N.C.L.E. files').has('uncle')).toBe(true);
});
