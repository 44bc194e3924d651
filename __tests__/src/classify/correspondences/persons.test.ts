import { describe, expect, test } from '@jest/globals';
import { fold, samePerson } from '../../../../src/classify/correspondences/persons.ts';

const name = (written: string) => {
	const words = written.split(' ');
	return { given: words.length > 1 ? (words[0] ?? null) : null, surname: words.at(-1) ?? '' };
};

describe('two names of one person', () => {
	test.each([
		['Antony Blinken', 'Blinken'],
		['James Clyburn', 'Jim Clyburn'],
		['J. Edgar', 'John Edgar'],
		['Douglas Feith', 'Doug Feith'],
		['Gabriel Núñez', 'Gabriel Nunez'],
	])('%s and %s', (x, y) => {
		expect(samePerson(name(x), name(y))).toBe(true);
	});

	test('are not two brothers', () => {
		expect(samePerson(name('Andrew Tate'), name('Tristan Tate'))).toBe(false);
	});
});

test('accents, hyphens and apostrophes are no other name', () => {
	expect(fold('al-Qa’ida')).toBe(fold('alQaida'));
});
