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

describe('counterpoint coverage in the forms that go elsewhere', () => {
	const printed = async (format: string) => (await counterpoint(['coverage', ...SAMPLES, '-f', format])).out;

	test('is one page that fetches nothing, with every sentence that a row names', async () => {
		const page = await printed('html');
		expect(page).toMatch(/^<!doctype html>/);
		expect(page).not.toMatch(/<(?:link|img|iframe|script src)/);
		const ids = new Set([...page.matchAll(/<p id="([^"]+)"/g)].map(([, id]) => id));
		const named = [...page.matchAll(/class="place" href="#([^"]+)"/g)].map(([, id]) => id);
		expect(named.length).toBeGreaterThan(100);
		expect(named.filter((id) => !ids.has(id))).toEqual([]);
	});

	test('is a memo with a table for each section', async () => {
		const memo = await printed('markdown');
		for (const title of ['Headline and lead', 'Matters both tell', 'Voices', 'Names for the same', 'Sourcing'])
			expect(memo).toContain(`\n## ${title}\n`);
		const widths = memo
			.split('\n\n')
			.filter((block) => block.startsWith('|'))
			.map(
				(block) =>
					new Set(
						block
							.trim()
							.split('\n')
							.map((row) => row.split(/(?<!\\)\|/).length),
					).size,
			);
		expect(new Set(widths)).toEqual(new Set([1]));
	});

	test('is a sheet with one line a row and the words of both', async () => {
		const lines = (await printed('csv')).split('\r\n');
		expect(lines[0]).toContain('section,what,a_text,a_sentences,b_text,b_sentences,note');
		expect(lines.some((line) => line.startsWith('Voices,Xi Jinping (named),'))).toBe(true);
	});
});

describe('counterpoint compare --coverage', () => {
	test('adds what each report covers to the page and to the memo', async () => {
		const page = await counterpoint(['compare', ...SAMPLES, '-f', 'html', '--coverage']);
		expect(page.out).toContain('id="coverage-voices"');
		const memo = await counterpoint(['compare', ...SAMPLES, '-f', 'markdown', '--coverage']);
		expect(memo.out.indexOf('\n## Voices\n')).toBeGreaterThan(memo.out.indexOf('\n## Not found in B\n'));
	});

	test('says so where a form has no section for it', async () => {
		const refused = await counterpoint(['compare', ...SAMPLES, '-f', 'csv', '--coverage']);
		expect(refused).toMatchObject({ code: 2, out: '' });
		expect(refused.err).toContain('--coverage goes with');
	});
});
