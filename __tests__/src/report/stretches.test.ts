import { describe, expect, test } from '@jest/globals';
import { labelled } from '../../../src/report/columns.ts';
import { stretchesOf } from '../../../src/report/stretches.ts';

describe('the stretches of a text', () => {
	test('are the text itself where it is short', () => {
		expect(stretchesOf('The ferry sank.')).toEqual(['The ferry sank.']);
		expect(stretchesOf('')).toEqual(['']);
	});

	test('are cut at blanks, and make up the text', () => {
		const text = 'The ferry sank off the coast of Crete. '.repeat(200);
		const stretches = stretchesOf(text);
		expect(stretches.join('')).toBe(text);
		expect(stretches.slice(1).every((stretch) => stretch.startsWith(' '))).toBe(true);
	});

	test('never divide a character of two halves', () => {
		for (const text of ['𐀀'.repeat(2000), `a${'𐀀'.repeat(2000)}`]) {
			const stretches = stretchesOf(text);
			expect(stretches.join('')).toBe(text);
			expect(stretches.every((stretch) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(stretch))).toBe(true);
		}
	});
});

test('a Chinese text without a blank is laid out in time that grows with its length', () => {
	const start = performance.now();
	expect(labelled('A ', '海'.repeat(90_000), 80).length).toBe(Math.ceil(90_000 / 39));
	expect(performance.now() - start).toBeLessThan(10_000);
});
