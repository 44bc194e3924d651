/** Whatever a text holds, every format stays valid and safe, and says where its words come from. */
import { describe, expect, test } from '@jest/globals';
import { Ajv, type SchemaObject } from 'ajv';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import type { Comparison } from '../../../src/model.ts';
import { card } from '../../../src/report/card/card.ts';
import { COLUMNS, csv } from '../../../src/report/csv.ts';
import { NothingToRender, type RenderOptions, renderPlainly } from '../../../src/report/format.ts';
import { FORMATS } from '../../../src/report/formats.ts';
import { page } from '../../../src/report/html/html.ts';
import { json } from '../../../src/report/json.ts';
import { markdown } from '../../../src/report/markdown.ts';
import { ndjson } from '../../../src/report/ndjson.ts';
import { text } from '../../../src/report/text.ts';
import { withoutTexts } from '../../../src/report/without-texts.ts';
import { ALL, confirmed, findingOn, hostile, OPTIONS, ordinary, unverified, withoutFindings } from './comparisons.ts';
import { printed, readable } from './readable.ts';

const COMPARISONS = Object.entries(ALL).map(([name, make]) => [name, make()] as const);

/** The published schema, but nothing may stand in the output that it does not name. */
function strictSchema(): SchemaObject {
	const close = (_key: string, value: unknown) =>
		typeof value === 'object' && value !== null && 'properties' in value
			? { ...value, additionalProperties: false }
			: value;
	return JSON.parse(readFileSync('docs/comparison.schema.json', 'utf8'), close);
}

describe('json', () => {
	const validate = new Ajv({ allowUnionTypes: true }).compile(strictSchema());

	test.each(COMPARISONS)(
		'%s holds to the published schema (npm run docs writes it), with and without texts',
		(_name, comparison) => {
			for (const one of [comparison, withoutTexts(comparison)]) {
				validate(JSON.parse(renderPlainly(json, one)));
				expect(validate.errors ?? []).toEqual([]);
			}
		},
	);
});

describe('ndjson', () => {
	test.each(COMPARISONS)('%s: one finding a line, each with where it comes from', (_name, comparison) => {
		const lines = renderPlainly(ndjson, comparison).split('\n').filter(Boolean);
		expect(lines).toHaveLength(comparison.findings.length);
		for (const line of lines.slice(0, 3)) {
			const { reports, program, settings, id } = JSON.parse(line);
			expect(reports.a).toMatchObject({ outlet: comparison.reports.a.outlet, sha256: comparison.reports.a.sha256 });
			expect({ program, settings }).toEqual({ program: comparison.program, settings: comparison.settings });
			expect(id).toBe(comparison.findings[lines.indexOf(line)]?.id);
		}
	});
});

describe('csv', () => {
	const sheet = (comparison: Comparison): Record<string, string>[] =>
		parse(renderPlainly(csv, comparison), { columns: true, bom: true });

	test.each(COMPARISONS)('%s: a row for the comparison, each finding, pair and omission', (_name, comparison) => {
		const rows = sheet(comparison);
		const count = (kind: string) => rows.filter(({ row }) => row === kind).length;
		expect([count('comparison'), count('finding'), count('pair'), count('omission')]).toEqual([
			1,
			comparison.findings.length,
			comparison.pairs.length,
			comparison.omissions.length,
		]);
		for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(COLUMNS));
	});

	test('no cell begins like a formula', () => {
		const cells = sheet(hostile()).flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		expect(cells).toContain('\'=cmd|"/c calc"!A1');
	});

	test('many comparisons share one table, told apart by their id', () => {
		if (csv.takes !== 'many') throw new Error('csv takes many');
		const both = [ordinary(), withoutFindings()].map((comparison, id) => ({ id: `line-${id}`, comparison }));
		const rows: Record<string, string>[] = parse(csv.render(both, OPTIONS), { columns: true, bom: true });
		expect([...new Set(rows.map(({ comparison }) => comparison))]).toEqual(['line-0', 'line-1']);
	});
});

describe('markdown', () => {
	// The parser of the tests takes half a minute for three thousand findings.
	const FEW = COMPARISONS.filter(([name]) => name !== 'crowded');

	const asHtml = (comparison: Comparison) =>
		micromark(renderPlainly(markdown, comparison), {
			allowDangerousHtml: true,
			extensions: [gfm()],
			htmlExtensions: [gfmHtml()],
		});

	test.each(FEW)('%s: nothing in it becomes a link, a picture, code or raw HTML', (_name, comparison) => {
		const tags = new Set([...asHtml(comparison).matchAll(/<([a-z0-9]+)/gi)].map(([, tag = '']) => tag));
		const expected = 'h1 h2 p strong table thead tbody tr th td ol li blockquote ul br'.split(' ');
		expect([...tags].filter((tag) => !expected.includes(tag))).toEqual([]);
	});

	test.each(FEW)('%s: every row of a table has as many cells as its head', (_name, comparison) => {
		for (const [table] of asHtml(comparison).matchAll(/<table>[\s\S]*?<\/table>/g)) {
			const cells = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => row.match(/<t[hd]>/g)?.length);
			expect(new Set(cells).size).toBe(1);
		}
	});

	test('a finding carries explanation, both sentences with the words in bold, outlet and paragraph', () => {
		const memo = renderPlainly(markdown, ordinary());
		expect(memo).toContain('## What conflicts');
		expect(memo).toContain('> The Herald, paragraph 2: **Six people died in the flood on Monday, police said.**');
		expect(memo).toContain('> Evening Post, paragraph 1, as found in a copy: **Nine people');
	});
});

describe('html', () => {
	test.each(COMPARISONS)('%s: one script, our own, allowed by its hash; nothing is fetched', (_name, comparison) => {
		const source = renderPlainly(page, comparison);
		expect(source.match(/<script/g)).toHaveLength(1);
		expect(source.match(/<(?:img|iframe|link|object|base)\b/g)).toBeNull();
		expect(source.match(/<[^<>]*\son[a-z]+=/g)).toBeNull();
		expect(source).not.toMatch(/href="(?!#|https:\/\/post\.example)/);
		expect(source).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;.*sha256-/);
	});
});

describe('card', () => {
	function drawn(comparison: Comparison, options: Partial<RenderOptions>): string {
		if (card.takes !== 'one') throw new Error('a card takes one');
		return card.render(comparison, { ...OPTIONS, ...options });
	}

	test.each([
		['ordinary', ordinary()],
		['hostile', hostile()],
	])('%s: well-formed XML with both quotations', (_name, comparison) => {
		const svg = renderPlainly(card, comparison);
		expect(XMLValidator.validate(svg)).toBe(true);
		expect(svg.match(/class="differs"/g)?.length).toBeGreaterThanOrEqual(2);
	});

	test('what perhaps only this copy says is drawn only when asked for, and says so', () => {
		expect(() => renderPlainly(card, unverified())).toThrow(NothingToRender);
		expect(drawn(unverified(), { unverified: true })).toContain('UNVERIFIED');
	});

	test('what is only worth a look is drawn only when it is asked for, and is called so', () => {
		const likely = findingOn(ordinary(), { verdict: 'difference', tier: 'worth a look' });
		const comparison = { ...ordinary(), findings: [likely] };
		expect(() => renderPlainly(card, comparison)).toThrow('give --finding f-00000001');
		expect(drawn(comparison, { finding: likely.id })).toContain('? worth a look: quantity');
	});

	test('without a finding, or with one that is not there, it says so', () => {
		expect(() => renderPlainly(card, withoutFindings())).toThrow('there is no finding to show');
		expect(() => drawn(ordinary(), { finding: 'f-x' })).toThrow('there is no finding f-x');
	});

	test('no line leaves its column, no block the picture', () => {
		const lines = [...renderPlainly(card, hostile()).matchAll(/<tspan x="\d+" y="(\d+)">/g)].map(([, y]) => Number(y));
		expect(Math.max(...lines)).toBeLessThan(630);
	});
});

describe('text', () => {
	test.each(COMPARISONS)('%s: no control character, no line wider than asked', (_name, comparison) => {
		const lines = renderPlainly(text, comparison).split('\n');
		expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(100);
		expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/.test(line))).toEqual([]);
	});
});

describe('every format', () => {
	const names = Object.keys(FORMATS);
	/** One of which a reviewer confirmed the finding: forms that show only such have something to show. */
	const comparison = confirmed();

	async function formatCalled(name: string) {
		const format = await FORMATS[name]?.load();
		if (format === undefined) throw new Error(name);
		return format;
	}

	test.each(names)('%s gives the same bytes twice', async (name) => {
		const format = await formatCalled(name);
		expect(renderPlainly(format, comparison)).toEqual(renderPlainly(format, comparison));
	});

	test.each(names)('%s carries outlets, republisher, dates, address, hash, version and settings', async (name) => {
		const plain = (await printed(await formatCalled(name), comparison)).replaceAll('\\', '').replace(/\s+/g, ' ');
		const { a } = comparison.reports;
		const { version } = comparison.program;
		for (const fact of ['The Herald', 'Evening Post', 'Copy TV', 'Flood kills six']) expect(plain).toContain(fact);
		// A workbook counts days, so that they can be sorted.
		const days = name === 'xlsx' ? ['<v>45414</v>', '<v>45415</v>'] : ['2024-05-02', '2024-05-03'];
		for (const fact of [...days, 'https://post.example/flood', a.sha256, version]) expect(plain).toContain(fact);
		expect(plain).toMatch(/minimum ?similarity"?:? ?0\.\d/i);
	});

	test.each(names)('%s says when it was printed only when asked to', async (name) => {
		const format = await formatCalled(name);
		const stamp = '2026-11-22T02:30:00.000Z';
		const stamped =
			format.takes === 'one'
				? format.render(comparison, { ...OPTIONS, stamp })
				: format.render([{ id: null, comparison }], { ...OPTIONS, stamp });
		expect(await readable(stamped)).toContain(stamp);
		expect(await printed(format, comparison)).not.toContain('2026-11');
	});

	test.each(names)('%s leaves the texts out where asked to', async (name) => {
		const format = await formatCalled(name);
		expect(await printed(format, withoutTexts(hostile()))).not.toContain('incomprehensibilities '.repeat(8));
		expect(await printed(format, withoutTexts(comparison))).not.toContain('Schools stay closed');
	});
});
