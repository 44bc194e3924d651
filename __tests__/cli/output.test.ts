/** Where results go, and what becomes of them when something is in the way. */
import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { link, lstat, mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { counterpoint, type Ended, inFolder, SAMPLES } from './program.ts';

const COMPARE = ['compare', ...SAMPLES] as const;

/** The same in a shell, for its redirections. */
function inShell(command: string): Promise<Ended> {
	const child = spawn('sh', ['-c', `exec ${process.execPath} dist/counterpoint.js ${command}`]);
	const result = { out: '', err: '' };
	child.stdout.on('data', (text) => {
		result.out += text;
	});
	child.stderr.on('data', (text) => {
		result.err += text;
	});
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...result })));
}

const onLinux = existsSync('/dev/full') ? test : test.skip;

onLinux('a full disk is said in one line and ends with 2, of a stream too', () =>
	inFolder(async (path) => {
		await writeFile(path('pairs.ndjson'), '{"id":1,"a":"Six died.","b":"Nine died."}\n');
		for (const command of [`${COMPARE.join(' ')} -f json`, `judge ${path('pairs.ndjson')}`]) {
			const { code, err } = await inShell(`${command} > /dev/full`);
			const message = 'counterpoint: the answer cannot be written (the disk is full); write it elsewhere\n';
			expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(message) });
		}
	}),
);

onLinux('a closed standard output is no crash', async () => {
	expect(await inShell(`${COMPARE.join(' ')} -f json >&-`)).toMatchObject({
		code: 0,
		err: expect.not.stringMatching(/bug/),
	});
});

test('through a link the file it leads to is replaced, and the link stays; one to nothing is refused', () =>
	inFolder(async (path) => {
		await writeFile(path('kept.json'), 'old');
		await symlink(path('kept.json'), path('latest.json'));
		await symlink(path('nothing'), path('broken.json'));
		expect((await counterpoint([...COMPARE, '-f', 'json', '-o', path('latest.json')])).code).toBe(2);
		expect((await counterpoint([...COMPARE, '-f', 'json', '-o', path('broken.json'), '--force'])).err).toMatch(
			/link to no file/,
		);
		expect((await counterpoint([...COMPARE, '-f', 'json', '-o', path('latest.json'), '--force'])).code).toBe(0);
		expect((await lstat(path('latest.json'))).isSymbolicLink()).toBe(true);
		expect(JSON.parse(await readFile(path('kept.json'), 'utf8')).schema).toBe('counterpoint.comparison/1');
	}));

onLinux('a link to a device leads to the device', async () => {
	const { code, out } = await inShell(`${COMPARE.join(' ')} -f json -o /dev/stdout | cat`);
	expect(code).toBe(0);
	expect(out).toMatch(/counterpoint\.comparison/);
	expect((await lstat('/dev/stdout')).isSymbolicLink()).toBe(true);
});

test('a name as long as there can be', () =>
	inFolder(async (path) => {
		const name = `${'n'.repeat(249)}.json`;
		expect(await counterpoint([...COMPARE, '-f', 'json', '-o', path(name)])).toMatchObject({ code: 0, err: '' });
		expect(await readdir(path('.'))).toEqual([name]);
	}));

test('of two that write one new file one is told that it exists', () =>
	inFolder(async (path) => {
		const both = [1, 2].map(() => counterpoint([...COMPARE, '-f', 'json', '-o', path('one.json')]));
		const codes = (await Promise.all(both)).map(({ code }) => code);
		expect(codes.sort()).toEqual([0, 2]);
		expect(await readdir(path('.'))).toEqual(['one.json']);
	}));

test('what a killed program left of a file is removed by the next, what a running one writes is not', () =>
	inFolder(async (path) => {
		// The number of a process that has ended.
		const ended = spawn(process.execPath, ['-e', '0']);
		await new Promise((resolve) => ended.on('close', resolve));
		const [left, fresh, running] = [
			`.counterpoint-${ended.pid}.part`,
			'.counterpoint-999999999.part',
			`.counterpoint-${process.pid}.part`,
		];
		for (const name of [left, fresh, running, 'own.part']) await writeFile(path(name), 'half');
		for (const name of [left, running, 'own.part']) await utimes(path(name), 1_000_000, 1_000_000);
		await counterpoint([...COMPARE, '-f', 'json', '-o', path('out.json')]);
		expect((await readdir(path('.'))).sort()).toEqual([fresh, running, 'out.json', 'own.part'].sort());
	}));

test.each([
	['1e9', /--width must be a number of at most 1000/],
	['80.5', /--width must be a whole number/],
])('a width of %s is refused', async (width, message) => {
	for (const words of [COMPARE, ['coverage', ...SAMPLES], ['read', SAMPLES[0]]]) {
		expect(await counterpoint([...words, '-f', 'text', '--width', width])).toMatchObject({
			code: 2,
			out: '',
			err: expect.stringMatching(message),
		});
	}
});

test('a password in an address is repeated in no message', async () => {
	const { code, err } = await counterpoint(['read', 'http://reader:s3cret@localhost:9/story']);
	expect(code).toBe(2);
	expect(err).toContain('http://reader@localhost:9/story');
	expect(err).not.toContain('s3cret');
});

test('what a terminal would obey is escaped in JSON, and reads back the same', async () => {
	const text = 'The mayor\u009b2J resigned \u202eon Monday.';
	const { out } = await counterpoint(['read', '-', '-f', 'json'], JSON.stringify({ sentences: [text] }));
	expect(out).not.toMatch(/[\u0080-\u009f\u202a-\u202e]/);
	expect(JSON.parse(out).text).toBe(text);
	const judged = await counterpoint(['judge'], JSON.stringify({ id: '\u009b\u2066', a: text, b: text }));
	expect(judged.out).toMatch(/^\{"id":"\\u009b\\u2066"/);
});

describe('what is read is not replaced, whatever --force says', () => {
	const HERALD = 'Nine people died when a ferry sank off Morvan on Tuesday, the coast guard said.\n';
	const SUN = 'Seven people died when a ferry sank off Morvan on Tuesday, the coast guard said.\n';
	const saved = async (path: (name: string) => string) =>
		(await counterpoint(['compare', path('herald.txt'), path('sun.txt'), '-f', 'json'])).out;

	const refused = (words: readonly string[], kept: string) =>
		inFolder(async (path) => {
			const held = path('held');
			await mkdir(held);
			await writeFile(path('herald.txt'), HERALD);
			await writeFile(path('sun.txt'), SUN);
			await writeFile(path('held/quay.txt'), SUN);
			await writeFile(path('lines.ndjson'), `${JSON.stringify({ text: HERALD })}\n"${path('sun.txt')}"\n`);
			await symlink(path('herald.txt'), path('soft.txt'));
			await link(path('herald.txt'), path('hard.txt'));
			if (words.includes('saved.json')) await writeFile(path('saved.json'), await saved(path));
			const before = await readFile(path(kept), 'utf8');
			const placed = words.map((word) => (/\.[a-z]+(?:#\d)?$|^held$/.test(word) ? path(word) : word));
			const { code, out, err } = await counterpoint([...placed, '-o', path(kept), '--force']);
			expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining('is read here') });
			expect(await readFile(path(kept), 'utf8')).toBe(before);
		});

	test.each([
		[['compare', 'herald.txt', 'sun.txt', '-f', 'json'], 'sun.txt'],
		[['compare', 'herald.txt', 'sun.txt', '-f', 'json'], 'soft.txt'],
		[['compare', 'herald.txt', 'sun.txt', '-f', 'json'], 'hard.txt'],
		[['compare', 'soft.txt', 'sun.txt'], 'herald.txt'],
		[['compare', 'herald.txt', 'sun.txt', '--against', 'saved.json'], 'saved.json'],
		[['coverage', 'herald.txt', 'sun.txt'], 'herald.txt'],
		[['read', 'herald.txt'], 'herald.txt'],
		[['export', 'saved.json', '-f', 'html'], 'saved.json'],
		[['sample', 'saved.json'], 'saved.json'],
		[['event', 'herald.txt', 'held'], 'held/quay.txt'],
		[['event', 'lines.ndjson', '-f', 'json'], 'lines.ndjson'],
		[['event', 'lines.ndjson', '-f', 'json'], 'sun.txt'],
		[['compare', 'herald.txt', 'lines.ndjson#2'], 'lines.ndjson'],
	])('%j, %s', refused);

	test('nor is what the shell reads', () =>
		inFolder(async (path) => {
			await writeFile(path('herald.txt'), HERALD);
			await writeFile(path('sun.txt'), SUN);
			const command = `compare - ${path('sun.txt')} -o ${path('herald.txt')} --force < ${path('herald.txt')}`;
			expect((await inShell(command)).code).toBe(2);
			expect(await readFile(path('herald.txt'), 'utf8')).toBe(HERALD);
		}));
});
