import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import type { Span } from '../../src/model.ts';
import { counterpoint, SAMPLES } from './program.ts';

describe('counterpoint coverage', () => {
	test('prints sections that begin with headline and lead', async () => {
		const { out, code, err } = await counterpoint(['coverage', ...SAMPLES]);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^What each report covers\n/);
		expect(out).toContain('\nHeadline and lead\n');
	});

	test('keeps to the width asked for', async () => {
		const { out } = await counterpoint(['coverage', ...SAMPLES, '--width', '40']);
		expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
	});

	test('is data with --format json that holds to the published schema, every span at its place', async () => {
		const coverage = JSON.parse((await counterpoint(['coverage', ...SAMPLES, '-f', 'json'])).out);
		const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('docs/coverage.schema.json', 'utf8')));
		validate(coverage);
		expect(validate.errors).toBeNull();
		for (const { sentence, start, end, text } of spansIn(coverage)) {
			const report = coverage.reports[sentence.startsWith('a') ? 'a' : 'b'];
			expect(report.text.slice(start, end)).toBe(text);
		}
	});

	test('refuses a width that holds no words, and needs two reports', async () => {
		expect((await counterpoint(['coverage', ...SAMPLES, '--width', '3'])).code).toBe(2);
		expect((await counterpoint(['coverage', SAMPLES[0]])).code).toBe(2);
	});
});

function spansIn(value: unknown): readonly Span[] {
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.values(value).flatMap(spansIn);
	return 'sentence' in value && 'start' in value ? [value as Span, ...inner] : inner;
}
