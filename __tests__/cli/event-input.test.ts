/** `-` among the reports of an event: one report, or a report a line. */
import { describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { holdsLines } from '../../cli/event-input.ts';
import { counterpoint, inFolder } from './program.ts';

const report = (outlet: string, dead: string) => ({
	outlet,
	sentences: [`${dead} people died when a ferry sank off Morvan on Tuesday.`],
});
const ndjson = (...reports: readonly unknown[]) => reports.map((one) => JSON.stringify(one)).join('\n');

const outletsIn = (json: string) =>
	JSON.parse(json).reports.map((one: { name: string; report: { outlet: string } }) => one.name);

describe('standard input of an event', () => {
	test('may hold a report a line', async () => {
		const lines = ndjson(report('Coast Herald', 'Nine'), report('Morvan Post', 'Seven'), report('The Quay', 'Nine'));
		const { code, err, out } = await counterpoint(['event', '-', '-f', 'json'], lines);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(outletsIn(out)).toEqual(['Coast Herald', 'Morvan Post', 'The Quay']);
	});

	test('tells of a line that is no report', async () => {
		const lines = `${ndjson(report('Coast Herald', 'Nine'))}\nnonsense\n${ndjson(report('The Quay', 'Nine'))}\n`;
		const { code, err, out } = await counterpoint(['event', '-', '-f', 'json'], lines);
		expect({ code, count: outletsIn(out).length }).toEqual({ code: 0, count: 2 });
		expect(err).toMatch(/left out: standard input, line 2/);
	});

	test.each([0, 1, 2])('stands where it was named among files (%d)', (at) =>
		inFolder(async (path) => {
			const words = [path('sun.txt'), path('wire.txt')];
			for (const file of words) await writeFile(file, 'Seven people died when a ferry sank off Morvan on Tuesday.');
			words.splice(at, 0, '-');
			const { code, out } = await counterpoint(['event', ...words, '-f', 'json'], 'Nine people died off Morvan.');
			expect(code).toBe(0);
			expect(JSON.parse(out).reports).toHaveLength(3);
			expect(JSON.parse(out).reports[at].report.source).toBe('-');
		}),
	);

	test('does not keep files behind -- from being read, whatever they are called', () =>
		inFolder(async (path) => {
			const [sun, wire, dashed] = [path('sun.txt'), path('wire.txt'), '-quay-of-a-test.txt'];
			for (const file of [sun, wire]) await writeFile(file, 'Seven people died when a ferry sank off Morvan.');
			const { code, err } = await counterpoint(['event', sun, wire, '--', dashed]);
			expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(dashed) });
			expect((await counterpoint(['compare', '--', sun, wire])).code).toBe(0);
		}));

	test('is one report where it holds one, and cannot be named twice', async () => {
		const alone = await counterpoint(['event', '-'], 'Nine people died off Morvan.');
		expect(alone).toMatchObject({ code: 2, err: expect.stringContaining('got 1 of at least 2 reports') });
		const twice = await counterpoint(['event', '-', '-'], 'Nine people died off Morvan.');
		expect(twice).toMatchObject({ code: 2, err: expect.stringContaining('named once only') });
	});

	test('is no place that a couple could name', () =>
		inFolder(async (path) => {
			await writeFile(path('two.ndjson'), ndjson(report('Coast Herald', 'Nine'), report('The Quay', 'Nine')));
			const { code, out, err } = await counterpoint(['couples', path('two.ndjson'), '-'], '');
			expect({ code, out }).toEqual({ code: 2, out: '' });
			expect(err).toContain('standard input has none');
		}));
});

test.each([
	['lines', '{"text":"One."}\n{"text":"Two."}\n', true],
	['lines of which the first is broken', '{"text":\n{"text":"Two."}\n', true],
	['one object', '{"text":"One."}\n', false],
	['one object over lines', '{\n  "text": "One.",\n  "outlet": "The Quay"\n}\n', false],
	['a text', 'Ferry sinks\n\nNine people died off Morvan.\n', false],
	['a page with a script', '<html>\n<script>\n{\n}\n{}\n</script>\n', false],
])('%s', (_, text, isLines) => {
	expect(holdsLines(Buffer.from(text))).toBe(isLines);
});
