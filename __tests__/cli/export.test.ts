import { expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { FORMATS } from '../../src/report/formats.ts';
import { counterpoint, inFolder, SAMPLES } from './program.ts';

const TWO_LINES = ['one', 'two']
	.map((id) =>
		JSON.stringify({ id, a: { text: 'Six people died on Monday.' }, b: { text: 'Nine people died on Monday.' } }),
	)
	.join('\n');

// A card shows one finding and must be asked for it; nothing is drafted of what nobody confirmed.
const WHOLE = Object.keys(FORMATS).filter((name) => name !== 'card' && name !== 'claim-review');

test.each(WHOLE)('a saved comparison as %s is the one compare prints itself', (format) =>
	inFolder(async (path) => {
		await counterpoint(['compare', ...SAMPLES, '-f', 'json', '-o', path('saved.json')]);
		const direct = await counterpoint(['compare', ...SAMPLES, '-f', format]);
		const saved = await counterpoint(['export', path('saved.json'), '-f', format]);
		expect(saved).toEqual(direct);
		expect(direct).toMatchObject({ code: 0, err: '' });
	}),
);

test('a form that is no text is written to a file whole, the same bytes each time', () =>
	inFolder(async (path) => {
		for (const name of ['one.docx', 'two.docx'])
			await counterpoint(['compare', ...SAMPLES, '-f', 'docx', '-o', path(name)]);
		const [one, two] = [await readFile(path('one.docx')), await readFile(path('two.docx'))];
		expect(one.subarray(0, 2).toString()).toBe('PK');
		expect(one.equals(two)).toBe(true);
	}));

test('--table is one table of csv', async () => {
	const { out } = await counterpoint(['compare', ...SAMPLES, '-f', 'csv', '--table', 'pairs']);
	expect(out).toMatch(/^\ufeff?comparison,pair,relation,/);
	const asked = await counterpoint(['compare', ...SAMPLES, '-f', 'html', '--table', 'pairs']);
	expect(asked).toMatchObject({ code: 2, out: '' });
	expect(asked.err).toContain('--table pairs is a table of -f csv');
});

test('nothing is drafted for publication that nobody confirmed', async () => {
	const asked = await counterpoint(['compare', ...SAMPLES, '-f', 'claim-review']);
	expect(asked).toMatchObject({ code: 2, out: '' });
	expect(asked.err).toContain('no finding was confirmed');
});

test('a whole batch becomes one coding sheet; other formats ask which of them', () =>
	inFolder(async (path) => {
		const { out } = await counterpoint(['batch'], `${TWO_LINES}\n{"id":"three","a":"no.txt","b":"no.txt"}`);
		await writeFile(path('batch.ndjson'), out);
		const sheet = await counterpoint(['export', path('batch.ndjson'), '-f', 'csv']);
		expect(sheet.out).toMatch(/^one,comparison,/m);
		expect(sheet.out).toMatch(/^two,comparison,/m);
		const asked = await counterpoint(['export', path('batch.ndjson'), '-f', 'html']);
		expect(asked).toMatchObject({ code: 2, out: '' });
		expect(asked.err).toMatch(/holds 2 comparisons; choose one with --id/);
		const chosen = await counterpoint(['export', path('batch.ndjson'), '-f', 'html', '--id', 'two']);
		expect(chosen.out).toMatch(/^<!doctype html>/);
	}));

test('a comparison saved before there were grounds, counts within one report and two measures is read as if it had them', () =>
	inFolder(async (path) => {
		await counterpoint(['compare', ...SAMPLES, '-f', 'json', '-o', path('saved.json')]);
		const { pairs, summary, findings, ...rest } = JSON.parse(await readFile(path('saved.json'), 'utf8'));
		const { within: _, ...before } = summary;
		const groundless = pairs.map(({ ground: _, ...pair }: { ground?: string }) => pair);
		// One number for both: how surely the words differ, and how surely they were printed.
		const mixed = findings.map(({ printed, confidence, ...finding }: { printed: number; confidence: number }) => ({
			...finding,
			confidence: confidence * printed,
		}));
		const old = { ...rest, pairs: groundless, findings: mixed, summary: before };
		await writeFile(path('old.json'), JSON.stringify(old));
		const read = JSON.parse((await counterpoint(['export', path('old.json'), '-f', 'json'])).out);
		expect(read.summary).toEqual(summary);
		expect(read.pairs).toEqual(pairs);
		expect(read.findings.map(({ printed }: { printed: number }) => printed)).toEqual(
			findings.map(({ printed }: { printed: number }) => printed),
		);
		for (const [index, { confidence }] of read.findings.entries()) {
			expect(confidence).toBeCloseTo(findings[index].confidence);
		}
	}));

test('what is no comparison is named with what is wrong about it', () =>
	inFolder(async (path) => {
		await counterpoint(['compare', ...SAMPLES, '-f', 'json', '-o', path('saved.json')]);
		const saved = JSON.parse(await readFile(path('saved.json'), 'utf8'));
		await writeFile(path('edited.json'), JSON.stringify({ ...saved, pairs: [{ id: 'p' }] }));
		await writeFile(path('other.json'), '{"hello":"world"}\n');
		expect((await counterpoint(['export', path('edited.json')])).err).toMatch(
			/not a comparison \(\/pairs\/0 must have/,
		);
		expect((await counterpoint(['export', path('other.json')])).err).toMatch(/not a comparison/);
		expect((await counterpoint(['export', 'package.json'])).code).toBe(2);
		expect((await counterpoint(['export', SAMPLES[0]])).err).toMatch(/line 1 is no JSON/);
	}));

test('--stamp says when it was printed, --no-text leaves the texts out', async () => {
	const { out } = await counterpoint(['compare', ...SAMPLES, '-f', 'json', '--stamp', '--no-text']);
	const { stamp, reports } = JSON.parse(out);
	expect(Math.abs(Date.parse(stamp) - Date.now())).toBeLessThan(60_000);
	expect(reports.a).toMatchObject({ text: '', textLeftOut: true, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
	expect(reports.a.sentences[3]).toMatchObject({ text: '', start: expect.any(Number) });
});

test('methods states procedure, version and measured rates', async () => {
	const { code, out } = await counterpoint(['methods']);
	expect(code).toBe(0);
	expect(out).toMatch(/counterpoint \d+\.\d+\.\d+ \(minimum similarity/);
	expect(out).toMatch(/\d+% \(\d+ to \d+\) of the \d+ findings it said outright/);
	// No rate stands without its interval, and none that a handful of findings cannot carry.
	expect(out.match(/\d+%(?! \(\d+ to \d+\))/g)).toBeNull();
	for (const name of ['BASIL', 'SEESAW', 'MoralEvents', 'ECB+', 'ABCD-Link', 'Breaking NLI', 'SummEdits'])
		expect(out).toContain(name);
});
