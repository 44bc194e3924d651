import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { counterpoint, inFolder, SAMPLES } from './program.ts';

const NAMES = ['--outlet-a', 'CBS News', '--via-a', 'Beryl TV', '--date-a', '2023-06-19'];

test('in a pipe it prints the answer, then who was compared, then both reports, within the width', async () => {
	const { code, out, err } = await counterpoint(['compare', ...SAMPLES, ...NAMES, '--width', '72']);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	const [answer, , about] = out.split('\n');
	expect(answer).toMatch(
		/^\d+ conflicts?(, .*)?; \d+ differences?; (\d+ worth a look; )?(\d+ (?:conflict|difference)s? within [AB]; )*\d+ sentences only in A, \d+ only in B$/,
	);
	expect(about).toMatch(/^A CBS News by way of Beryl TV \| 2023-06-19 \|/);
	expect(out).toMatch(/\{Foreign\s+Minister\}/);
	// The answer is one line whatever the width, for those who take only that.
	const [, ...below] = out.split('\n');
	expect(Math.max(...below.map((line) => line.length))).toBeLessThanOrEqual(72);
});

test('colour only where it is asked for in a pipe', async () => {
	const plain = await counterpoint(['compare', ...SAMPLES]);
	const forced = await counterpoint(['compare', ...SAMPLES], '', { FORCE_COLOR: '1' });
	expect(plain.out).not.toContain('\u001b');
	expect(forced.out).toContain('\u001b[1m');
});

test('JSON carries what was said of the reports', async () => {
	const { out } = await counterpoint(['compare', ...SAMPLES, ...NAMES, '--format', 'json']);
	const { schema, reports } = JSON.parse(out);
	expect(schema).toBe('counterpoint.comparison/1');
	expect(reports.a).toMatchObject({ outlet: 'CBS News', via: 'Beryl TV', published: '2023-06-19', source: SAMPLES[0] });
	// Its headline ends with the name of the outlet.
	expect(reports.b).toMatchObject({ outlet: 'The Washington Post', via: null });
	expect(reports.a.text).toBe(await readFile(SAMPLES[0], 'utf8'));
});

test('the same file twice is no error and no conflict', async () => {
	const twice = ['compare', SAMPLES[0], SAMPLES[0]];
	const { code, out, err } = await counterpoint([...twice, '--exit-code', '-f', 'json']);
	expect(code).toBe(0);
	expect(err).toBe('counterpoint: A and B are one and the same text; check what was given\n');
	expect(JSON.parse(out).findings.filter((finding: { scope: string }) => finding.scope === 'cross')).toEqual([]);
	for (const format of ['text', 'markdown', 'html', 'csv']) {
		expect((await counterpoint([...twice, '-f', format])).out).toContain('the two texts are one and the same');
	}
});

test('--exit-code asks for conflicts between the reports that are not perhaps only this copy’s, =any for all', () =>
	inFolder(async (path) => {
		await writeFile(path('six.txt'), 'Six people died in the ferry accident on Monday, the coast guard said.');
		await writeFile(path('nine.txt'), 'Nine people died in the ferry accident on Monday, the coast guard said.');
		const apart = ['compare', path('six.txt'), path('nine.txt'), '-f', 'csv'];
		const one = ['compare', path('six.txt'), path('six.txt'), '-f', 'csv'];
		for (const asked of ['--exit-code', '--exit-code=firm', '--exit-code=cross', '--exit-code=any']) {
			expect((await counterpoint([...apart, asked])).code).toBe(1);
			expect((await counterpoint([...one, asked])).code).toBe(0);
		}
		expect((await counterpoint(['compare', '--exit-code', path('six.txt'), path('nine.txt')])).code).toBe(1);
		expect((await counterpoint(apart)).code).toBe(0);
		expect(await counterpoint([...apart, '--exit-code=all'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('--exit-code cannot be "all"; choose from "firm", "cross", "any"'),
		});
	}));

test('a report may come through standard input, and a printed one may be given again', () =>
	inFolder(async (path) => {
		const first = await counterpoint(['compare', '-', SAMPLES[1], '-f', 'json'], await readFile(SAMPLES[0], 'utf8'));
		const comparison = JSON.parse(first.out);
		await writeFile(path('a.json'), JSON.stringify(comparison.reports.a));
		await writeFile(path('b.json'), JSON.stringify(comparison.reports.b));
		const again = await counterpoint(['compare', path('a.json'), path('b.json'), '-f', 'json']);
		const { pairs, findings, omissions, reports } = JSON.parse(again.out);
		expect({ pairs, findings, omissions }).toEqual({
			pairs: comparison.pairs,
			findings: comparison.findings,
			omissions: comparison.omissions,
		});
		expect(reports.b.sentences).toEqual(comparison.reports.b.sentences);
	}));

test('-o writes a whole file, replaces none without --force, and leaves nothing else behind', () =>
	inFolder(async (path) => {
		const target = path('result.json');
		expect(await counterpoint(['compare', ...SAMPLES, '-f', 'json', '-o', target])).toMatchObject({ code: 0, out: '' });
		const written = await readFile(target, 'utf8');
		const refused = await counterpoint(['compare', ...SAMPLES, '-o', target]);
		expect(refused).toMatchObject({ code: 2, out: '' });
		expect(refused.err).toMatch(/exists; give another name, or --force/);
		expect(await readFile(target, 'utf8')).toBe(written);
		expect(await counterpoint(['compare', ...SAMPLES, '-o', target, '--force'])).toMatchObject({ code: 0 });
		expect(await readFile(target, 'utf8')).toContain('only in B');
		expect(await readdir(path(''))).toEqual(['result.json']);
	}));

test('a target that cannot be written leaves no half file', () =>
	inFolder(async (path) => {
		await mkdir(path('folder'));
		expect((await counterpoint(['compare', ...SAMPLES, '-o', path('folder')])).err).toMatch(/is a folder/);
		const nowhere = await counterpoint(['compare', ...SAMPLES, '-o', path('no/such/place.txt')]);
		expect(nowhere).toMatchObject({ code: 2 });
		expect(nowhere.err).toMatch(/there is no folder .*no.such; make it first/);
	}));

test('a reader that goes away is no error', async () => {
	const child = spawn(process.execPath, ['dist/counterpoint.js', 'compare', ...SAMPLES, '-f', 'json']);
	child.stdout.destroy();
	expect((await once(child, 'close'))[0]).toBe(0);
});

test('two reports without a command are compared', async () => {
	const words = [...SAMPLES, '--format', 'json'];
	expect(await counterpoint(words)).toEqual(await counterpoint(['compare', ...words]));
});
