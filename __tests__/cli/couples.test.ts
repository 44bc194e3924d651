/** From a corpus to couples, and from couples to comparisons. */
import { expect, test } from '@jest/globals';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { matchedText } from '../../cli/couples-progress.ts';
import { ALL, BRIDGE, LONE, STRIKE } from '../src/couples/reports.ts';
import { counterpoint, inFolder, rowsOf } from './program.ts';

const written = (reports: readonly unknown[]) => reports.map((report) => JSON.stringify(report)).join('\n');

test('couples of a file go to batch as they are', () =>
	inFolder(async (path) => {
		const [corpus, couples] = [path('reports.ndjson'), path('couples.ndjson')];
		await writeFile(corpus, written(ALL));
		const found = await counterpoint(['couples', corpus]);
		expect(found).toMatchObject({ code: 0, err: '' });
		const rows = rowsOf(found.out);
		expect(rows.map(({ id }) => id).sort()).toEqual([
			'bridge-1~bridge-2',
			'bridge-1~bridge-3',
			'bridge-3~bridge-2',
			'strike-2~strike-1',
		]);
		expect(rows.find(({ id }) => id === 'bridge-1~bridge-2')).toMatchObject({
			a: `${corpus}#1`,
			b: `${corpus}#2`,
			days: 1,
			shared: expect.arrayContaining(['ostrava', 'strait']),
		});
		await writeFile(couples, found.out);
		const compared = rowsOf((await counterpoint(['batch', couples])).out);
		expect(compared.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
		for (const { comparison } of compared) expect(comparison).toHaveProperty('reports.a.outlet');
	}));

test('batch says of a line what it says of the report written out, but for where it stands', () =>
	inFolder(async (path) => {
		const corpus = path('reports.ndjson');
		await writeFile(corpus, written(STRIKE));
		const compare = async (words: readonly string[], ...options: string[]) =>
			(await counterpoint(['batch', ...options], (await counterpoint(['couples', corpus, ...words])).out)).out;
		const named = await compare([]);
		const writtenOut = await compare(['--texts'], '--no-files');
		expect(named).toContain('"conflicts"');
		expect(named.replace(/"source":"[^"]*reports\.ndjson#\d"/g, '"source":"given"')).toBe(writtenOut);
	}));

test('lines that are no report are told of by their numbers and passed over', () =>
	inFolder(async (path) => {
		const corpus = path('reports.ndjson');
		const [first, second] = STRIKE;
		await writeFile(corpus, [written([first]), '{"id":', '', '[]', '{"text":""}', '"-"', written([second])].join('\n'));
		const { code, out, err } = await counterpoint(['couples', corpus]);
		expect({ code, rows: rowsOf(out).length }).toEqual({ code: 0, rows: 1 });
		expect(rowsOf(out)[0]).toMatchObject({ a: `${corpus}#7`, b: `${corpus}#1` });
		expect(err.match(/line \d+/g)).toEqual(['line 2', 'line 4', 'line 5', 'line 6']);
		expect(err).toContain('standard input cannot be a report here');
	}));

test('a date that is none is told of, and the report counts as undated', () =>
	inFolder(async (path) => {
		const corpus = path('reports.ndjson');
		await writeFile(corpus, written(STRIKE.map((report, at) => (at === 0 ? { ...report, date: 'nope' } : report))));
		const { code, err, out } = await counterpoint(['couples', corpus]);
		expect({ code, rows: rowsOf(out).length }).toEqual({ code: 0, rows: 1 });
		expect(err).toMatch(/reports\.ndjson#1 counts as undated: "nope" is no date that is understood\n$/);
	}));

test('folders, files, and lines that name files keep their names', () =>
	inFolder(async (path) => {
		await mkdir(path('folder'));
		for (const { id, text } of BRIDGE.slice(0, 2)) await writeFile(path(`folder/${id}.txt`), text);
		await writeFile(path('folder/empty.txt'), '');
		await writeFile(path('third.txt'), BRIDGE[2]?.text ?? '');
		await writeFile(path('lines.ndjson'), written([path('third.txt'), LONE]));
		const { code, out, err } = await counterpoint(['couples', path('folder'), path('lines.ndjson')]);
		expect(code).toBe(0);
		expect(err).toMatch(/empty\.txt.*passed over/);
		const names = rowsOf(out).flatMap(({ a, b }) => [a, b]);
		expect(new Set(names)).toEqual(
			new Set([path('folder/bridge-1.txt'), path('folder/bridge-2.txt'), path('third.txt')]),
		);
		const strict = await counterpoint(['couples', path('folder'), path('lines.ndjson'), '--no-files']);
		expect(strict.err).toMatch(/line 1: files are not read here/);
		expect(rowsOf(strict.out)).toHaveLength(1);
	}));

test('as text it says how sure, how far apart, who, and by which words', () =>
	inFolder(async (path) => {
		await writeFile(path('reports.ndjson'), written(STRIKE));
		const { out } = await counterpoint(['couples', path('reports.ndjson'), '-f', 'text']);
		expect(out).toMatch(
			/^0\.\d\d {2}same day {6}Evening Post \(strike-2\), Harbour Gazette \(strike-1\): .*\blindholm\b.*\n$/,
		);
	}));

test('the invented events of the golden files are told apart', () =>
	inFolder(async (path) => {
		const events = ['election', 'landslide', 'plant'];
		for (const event of events) await cp(`__tests__/golden/events/${event}`, path(event), { recursive: true });
		const { out } = await counterpoint(['couples', ...events.map((event) => path(event))]);
		const rows = rowsOf(out).map(({ a, b }) => [a, b].map((name) => String(name).split('/').at(-2)));
		expect(rows.every(([a, b]) => a === b)).toBe(true);
		// Of 40 couples 39 are found today.
		expect(rows.length).toBeGreaterThanOrEqual(38);
	}));

test.each([
	[['-'], 'standard input has none'],
	[['nowhere.ndjson'], 'there is no file nowhere.ndjson'],
	[['samples/000_4f93319504ee3d29.txt'], 'got 1 of at least 2 reports'],
	[['samples', '--days', '-1'], '--days is a number of days'],
	[['samples', '--least', '3'], '--least is a score from 0 to 1'],
	[['samples', '--most', '1.5'], '--most is a whole number'],
])('couples %p is refused', async (words, message) => {
	expect(await counterpoint(['couples', ...words])).toMatchObject({
		code: 2,
		out: '',
		err: expect.stringContaining(message),
	});
});

test('of an option given twice the last counts', () =>
	inFolder(async (path) => {
		await writeFile(path('reports.ndjson'), written(BRIDGE));
		const { out } = await counterpoint(['couples', path('reports.ndjson'), '--days', '3', '--days', '0']);
		expect(rowsOf(out).map(({ id }) => id)).toEqual(['bridge-1~bridge-3']);
	}));

test('somebody who waits is told how many are done', () => {
	expect(matchedText(2500, 10_000, 2000)).toBe(
		'[#####---------------] 2500 of 10000 reports laid beside others, about 6 s left',
	);
	expect(matchedText(0, 10, 0)).toBe('[--------------------] 0 of 10 reports laid beside others');
});
