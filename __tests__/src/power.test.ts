import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { power } from '../../src/power.ts';

describe('a power', () => {
	test.each([
		[0.5, 2, 0.25],
		[9, 0.5, 3],
		[0.9, 0, 1],
		[0, 0, 1],
		[0, 0.7, 0],
		[1, 12.5, 1],
	])('of %d to %d is %d', (base, exponent, expected) => {
		expect(power(base, exponent)).toBeCloseTo(expected, 14);
	});

	test('is to the last bit what every version of Node counts', () => {
		// `0.45 ** 1.3` ends in 2 under Node 20 and 22 and in 194 from 24 on.
		expect(power(0.45, 1.3)).toBe(0.35414104780299194);
		expect(power(0.83, 17)).toBe(0.04210440848131704);
	});
});

describe('what engines count otherwise', () => {
	/** Exact as the language has it, or measured the same to the last bit under Node 20 to 26. */
	const ALIKE = new Set(
		[
			'abs',
			'ceil',
			'exp',
			'floor',
			'fround',
			'imul',
			'log',
			'log1p',
			'max',
			'min',
			'round',
			'sign',
			'sqrt',
			'trunc',
		].map((name) => `Math.${name}`),
	);
	const sources = ['src', 'cli'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.tsx?$/.test(file))
			.flatMap((file) => linesOf(join(folder, file))),
	);

	test('is a power, unless of a written number or a square', () => {
		expect(sources.filter(({ code }) => / \*\* (?!2\b)/.test(code) && !/\b2 \*\* \d+\b/.test(code))).toEqual([]);
	});

	test('is many a function of Math', () => {
		const used = sources.flatMap(({ code }) => code.match(/\bMath\.\w+/g) ?? []);
		expect([...new Set(used)].filter((name) => !ALIKE.has(name))).toEqual([]);
	});

	test('is the order of letters in a language', () => {
		expect(sources.filter(({ code }) => /localeCompare|Intl\.Collator|toLocale(?:Lower|Upper)Case/.test(code))).toEqual(
			[],
		);
	});
});

/** The lines of a file that are no comment. */
function linesOf(file: string): readonly { readonly file: string; readonly code: string }[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line))
		.map((code) => ({ file, code }));
}
