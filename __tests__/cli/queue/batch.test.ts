/** A batch by many processes gives what one gives, and goes on after a kill. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { randomFrom } from '../../fuzz/random.ts';
import { counterpoint, inFolder, rowsOf } from '../program.ts';

/** Batches that are killed, each at other moments; a hundred take some minutes: scripts/kill-rounds.mjs. */
const ROUNDS = Number(process.env.COUNTERPOINT_ROUNDS ?? 1);

const LINES = Array.from({ length: 60 }, (_, id) =>
	JSON.stringify({
		id,
		a: {
			text: `Storm closes port. The port of Sarin was closed on Monday after ${id + 3} ships ran aground, the harbour master said.`,
		},
		b: {
			text: `Port shut. The port of Sarin was closed on Monday after ${id + 9} ships ran aground, the harbour master said.`,
		},
	}),
);
const BROKEN = [
	'{"id":1',
	'',
	'[]',
	'{"id":"x","a":"-","b":"nowhere.txt"}',
	'{"id":7,"a":{"text":""},"b":{"text":"One."}}',
];
const ALL = [...LINES.slice(0, 20), ...BROKEN, ...LINES.slice(20)];

let alone = '';
beforeAll(async () => {
	alone = (await counterpoint(['batch', '--jobs', '1'], ALL.join('\n'))).out;
}, 60_000);

test.each(['2', '5'])('%s processes answer in the order of the lines, as one does', async (jobs) => {
	const { code, out, err } = await counterpoint(['batch', '--jobs', jobs], ALL.join('\n'));
	expect({ code, err, isSame: out === alone }).toEqual({ code: 0, err: '', isSame: true });
	expect(rowsOf(out)).toHaveLength(ALL.length - 1);
});

test('an answer comes before the next line does', async () => {
	const child = spawn(process.execPath, ['dist/counterpoint.js', 'batch', '--jobs', '2']);
	const answers = child.stdout[Symbol.asyncIterator]();
	for (const id of [0, 1]) {
		child.stdin.write(`${LINES[id]}\n`);
		expect(JSON.parse(String((await answers.next()).value)).id).toBe(id);
	}
	child.stdin.end();
	expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test.each(['0', '1.5', 'many', '9999'])('--jobs %s is refused', async (jobs) => {
	expect(await counterpoint(['batch', '--jobs', jobs])).toMatchObject({
		code: 2,
		out: '',
		err: expect.stringContaining('--jobs must be a whole number from 1 to 256'),
	});
});

describe('with --resume', () => {
	/** Runs the batch and kills it as a machine that loses its power would; null where it ended before. */
	const killedAfter = (words: readonly string[], milliseconds: number) =>
		new Promise<number | null>((resolve) => {
			const child = spawn(process.execPath, ['dist/counterpoint.js', 'batch', ...words]);
			const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
			child.on('close', (code) => {
				clearTimeout(timer);
				resolve(code);
			});
		});

	test(
		'a batch killed at random goes on without losing a line or doing one twice',
		() =>
			inFolder(async (path) => {
				await writeFile(path('in.ndjson'), ALL.join('\n'));
				for (let round = 0; round < ROUNDS; round++) {
					const random = randomFrom(16 + round);
					const out = path(`out-${round}.ndjson`);
					const words = [path('in.ndjson'), '--resume', out, '--jobs', random.pick(['2', '1'])];
					const kills = ROUNDS === 1 ? 8 : 1 + random.below(3);
					for (let kill = 0; kill < kills; kill++) await killedAfter(words, 200 + random.below(1500));
					expect(await counterpoint(['batch', ...words])).toMatchObject({ code: 0, out: '' });
					expect({ round, isSame: (await readFile(out, 'utf8')) === alone }).toEqual({ round, isSame: true });
				}
			}),
		120_000 + 30_000 * ROUNDS,
	);

	test('a second run on one file is refused while the first is at it, and what a killed run left is taken away', () =>
		inFolder(async (path) => {
			await writeFile(path('out.ndjson.lock'), `${process.pid}\n`);
			const second = await counterpoint(['batch', '--resume', path('out.ndjson')], ALL.join('\n'));
			expect(second).toMatchObject({ code: 2, err: expect.stringMatching(/another run \(process \d+\) writes to/) });
			// No process has this number.
			await writeFile(path('out.ndjson.lock'), '99999999\n');
			expect((await counterpoint(['batch', '--resume', path('out.ndjson')], ALL.join('\n'))).code).toBe(0);
			expect(await readFile(path('out.ndjson'), 'utf8')).toBe(alone);
			await expect(readFile(path('out.ndjson.lock'))).rejects.toThrow('ENOENT');
		}));

	test('half a line is cut off, a whole batch is not done again', () =>
		inFolder(async (path) => {
			await writeFile(path('in.ndjson'), ALL.join('\n'));
			for (const left of [alone.slice(0, alone.length / 2), alone.slice(0, -1), alone, '']) {
				await writeFile(path('out.ndjson'), left);
				expect((await counterpoint(['batch', path('in.ndjson'), '--resume', path('out.ndjson')])).code).toBe(0);
				expect((await readFile(path('out.ndjson'), 'utf8')) === alone).toBe(true);
			}
		}));

	test('an answer that is broken off before the end of its line is given anew', () =>
		inFolder(async (path) => {
			await writeFile(path('in.ndjson'), ALL.join('\n'));
			const rows = alone.trimEnd().split('\n');
			const last = rows.at(-1) ?? '';
			for (const broken of [
				[...rows.slice(0, -1), last.slice(0, 40)],
				[...rows.slice(0, 9), rows[9]?.slice(0, 5), ...rows.slice(10)],
			]) {
				await writeFile(path('out.ndjson'), `${broken.join('\n')}\n`);
				expect((await counterpoint(['batch', path('in.ndjson'), '--resume', path('out.ndjson')])).code).toBe(0);
				expect((await readFile(path('out.ndjson'), 'utf8')) === alone).toBe(true);
			}
		}));

	test('lines that were taken out are refused in a line that says what may be done', () =>
		inFolder(async (path) => {
			for (const [left, why] of [
				[ALL.slice(0, -1), /holds more answers than there are lines \(63\); give all of its lines, or another file/],
				[[...ALL.slice(0, 10), ...ALL.slice(11)], /the answer to another line than 11: lines may be changed or added/],
			] as const) {
				await writeFile(path('out.ndjson'), alone);
				const run = await counterpoint(['batch', '--resume', path('out.ndjson')], left.join('\n'));
				expect(run).toMatchObject({ code: 2, out: '', err: expect.stringMatching(why) });
				expect((await readFile(path('out.ndjson'), 'utf8')) === alone).toBe(true);
			}
		}));

	test('a line that was changed under its id is answered anew, and the others are not', () =>
		inFolder(async (path) => {
			const words = ['batch', path('in.ndjson'), '--resume', path('out.ndjson'), '--jobs', '1'];
			await writeFile(path('in.ndjson'), ALL.join('\n'));
			await counterpoint(words);
			const changed = ALL.map((line, at) => (at === 4 || at === 50 ? line.replace('Monday', 'Friday') : line));
			const wanted = (await counterpoint(['batch', '--jobs', '1'], changed.join('\n'))).out;
			// What is not done again can be told by a mark on it.
			const marked = alone.replaceAll('"program":', '"marked":true,"program":');
			await writeFile(path('out.ndjson'), marked);
			await writeFile(path('in.ndjson'), changed.join('\n'));
			expect(await counterpoint(words)).toMatchObject({ code: 0, err: '' });
			const rows = (await readFile(path('out.ndjson'), 'utf8')).split('\n');
			expect(rows.join('\n').replaceAll('"marked":true,', '')).toBe(wanted);
			const compared = rows.filter((row) => row.includes('"comparison":'));
			expect(compared.filter((row) => !row.includes('"marked"')).map((row) => JSON.parse(row).id)).toEqual([4, 45]);
			await expect(readFile(path('out.ndjson.earlier'))).rejects.toThrow('ENOENT');
		}));

	test('changed lines and kills together end in what the last lines ask for', () =>
		inFolder(async (path) => {
			const random = randomFrom(5);
			const words = [path('in.ndjson'), '--resume', path('out.ndjson'), '--jobs', '1'];
			let lines = ALL;
			for (const day of ['Tuesday', 'Thursday', 'Sunday']) {
				const at = random.below(lines.length);
				lines = lines.map((line, position) => (position === at ? line.replace(/Monday|Tuesday|Thursday/, day) : line));
				await writeFile(path('in.ndjson'), lines.join('\n'));
				await killedAfter(words, 300 + random.below(900));
			}
			expect(await counterpoint(['batch', ...words])).toMatchObject({ code: 0, err: '' });
			const wanted = (await counterpoint(['batch', '--jobs', '1'], lines.join('\n'))).out;
			expect(await readFile(path('out.ndjson'), 'utf8')).toBe(wanted);
		}));

	test('a file that answers other lines is left as it is', () =>
		inFolder(async (path) => {
			const other = alone.replace('"id":0', '"id":"zero"');
			await writeFile(path('out.ndjson'), other);
			const { code, err } = await counterpoint(['batch', '--resume', path('out.ndjson')], ALL.join('\n'));
			expect({ code, err }).toMatchObject({
				code: 2,
				err: expect.stringContaining('the answer to another line than 1'),
			});
			expect(await readFile(path('out.ndjson'), 'utf8')).toBe(other);
		}));

	/** What a file of somebody's may hold that is named by mistake. */
	const NOTES = Array.from({ length: 300 }, (_, line) => `${line + 1}. Called the harbour office; nobody answered.`);
	test.each([
		['notes', NOTES.join('\n')],
		['one line', 'hello\n'],
		['one line without an end', 'hello'],
		['an article', 'Storm closes port\n\nThe port of Sarin was closed on Monday, the harbour master said.\n'],
		['bytes', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 10, 0xff, 0xfe, 10, 3])],
		['the lines themselves', `${ALL.join('\n')}\n`],
		['what judge prints', '{"id":0,"similarity":0.8,"relation":"agreement","findings":[]}\n'],
		['a saved comparison', '{"schema":"counterpoint.comparison/1","reports":{}}\n'],
	])('a file that holds %s is refused and left as it is', (_, held) =>
		inFolder(async (path) => {
			await writeFile(path('kept.txt'), held);
			await writeFile(path('in.ndjson'), LINES.slice(0, 3).join('\n'));
			const { code, out, err } = await counterpoint(['batch', path('in.ndjson'), '--resume', path('kept.txt')]);
			expect({ code, out }).toEqual({ code: 2, out: '' });
			expect(err).toMatch(/holds something else than the answers of a batch \(see its line [12]\).*give another file/);
			expect((await readFile(path('kept.txt'))).equals(Buffer.from(held))).toBe(true);
			expect((await readdir(path('.'))).sort()).toEqual(['in.ndjson', 'kept.txt']);
		}),
	);

	test.each(['lines', 'earlier', 'lock'])('so is one beside which a file .%s of somebody stands', (ending) =>
		inFolder(async (path) => {
			const beside = path(`out.ndjson.${ending}`);
			await writeFile(beside, NOTES.join('\n'));
			const { code, err } = await counterpoint(['batch', '--resume', path('out.ndjson')], LINES[0]);
			expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/is in the way.*give another file/) });
			expect(await readFile(beside, 'utf8')).toBe(NOTES.join('\n'));
		}),
	);
});
