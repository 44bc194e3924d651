import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../src/judge.ts';
import { areVariants, isCompanyForm } from '../../../src/lexicon/name-variants.ts';

test.each([
	['kharkov', 'kharkiv'],
	['rangoon', 'yangon'],
	['quran', 'koran'],
	['turin', 'torino'],
])('%s and %s are one name', (x, y) => {
	expect(areVariants(x, y)).toBe(true);
	expect(areVariants(y, x)).toBe(true);
});

test.each([
	['kharkiv', 'kherson'],
	['turin', 'milan'],
	['oslo', 'oslo'],
])('%s and %s are not known to be two names of one place', (x, y) => {
	expect(areVariants(x, y)).toBe(false);
});

describe('a firm', () => {
	test('is the same under another form', () => {
		expect(isCompanyForm('inc.')).toBe(true);
		expect(isCompanyForm('foods')).toBe(false);
		expect(judge('Alder Foods Inc. shut the plant.', 'Alder Foods Corp shut the plant.').findings).toEqual([]);
	});

	test('is another under another name', () => {
		const { relation } = judge('Alder Foods Inc. shut the plant.', 'Alder Mills Inc. shut the plant.');
		expect(relation).toBe('contradiction');
	});
});
