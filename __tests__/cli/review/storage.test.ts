/** Whatever happens to the machine, what was said to be kept is kept. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { appendToReviewFile, readReviewFile, reviewerNamed, usualReviewFile } from '../../../cli/review/storage.ts';
import { lineOf, journalOf } from '../../../src/review/journal.ts';
import { ordinary } from '../../src/report/comparisons.ts';
import { decide, entriesOf } from '../../src/review/decisions.ts';
import { inFolder } from '../program.ts';

jest.setTimeout(120_000);

let folder = '';
let writer = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'counterpoint-writer-'));
	writer = join(folder, 'writer.mjs');
	const words = [
		'__tests__/cli/review/writer.ts',
		'--bundle',
		'--platform=node',
		'--format=esm',
		`--outfile=${writer}`,
	];
	await promisify(execFile)('node_modules/esbuild/bin/esbuild', [
		...words,
		'--log-level=error',
		'--external:env-paths',
	]);
});

afterAll(() => rm(folder, { recursive: true }));

interface Written {
	/** The last number that was said to be on the disk; -1 where none was. */
	readonly kept: number;
	readonly code: number | null;
	readonly err: string;
}

/** A writer, killed with SIGKILL after so many milliseconds. */
function written(
	path: string,
	by: string,
	{ killAfter, most }: { killAfter?: number; most?: number },
): Promise<Written> {
	const child = spawn(process.execPath, [writer, path, by, ...(most === undefined ? [] : [String(most)])]);
	let [out, err] = ['', ''];
	child.stdout.on('data', (text) => {
		out += text;
		if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
	});
	child.stderr.on('data', (text) => {
		err += text;
	});
	return new Promise((resolve) =>
		child.on('close', (code) => resolve({ kept: Number(out.trimEnd().split('\n').at(-1) || -1), code, err })),
	);
}

const numbersBy = (name: string, text: string) =>
	journalOf(text)
		.entries.filter(({ by }) => by === name)
		.map(({ when }) => Number(when));

const upTo = (last: number) => Array.from({ length: last + 1 }, (_, number) => number);

/** Twice as many programs are killed; `COUNTERPOINT_ROUNDS=100 npm test -- cli/review/storage` kills two hundred. */
const ROUNDS = Number(process.env.COUNTERPOINT_ROUNDS ?? 12);

test(
	'two writers, both killed in the middle, again and again: nothing that was kept is lost or damaged',
	() =>
		inFolder(async (path) => {
			for (let round = 0; round < ROUNDS; round++) {
				const file = path(`${round}.jsonl`);
				const [ada, ben] = await Promise.all([
					written(file, 'Ada', { killAfter: 1 + ((round * 7) % 40) }),
					written(file, 'Ben', { killAfter: 1 + ((round * 13) % 40) }),
				]);
				const text = await readFile(file, 'utf8');
				expect(journalOf(text).setAside).toEqual([]);
				// One more may be on the disk than was said before the end.
				expect([ada.kept, ada.kept + 1]).toContain(numbersBy('Ada', text).at(-1));
				expect([ben.kept, ben.kept + 1]).toContain(numbersBy('Ben', text).at(-1));
				expect(numbersBy('Ada', text)).toEqual(upTo(numbersBy('Ada', text).length - 1));
			}
		}),
	ROUNDS * 10_000,
);

test('two writers at once: every line of both is there and whole', () =>
	inFolder(async (path) => {
		const most = 150;
		await Promise.all(['Ada', 'Ben'].map((by) => written(path('r.jsonl'), by, { most })));
		const text = await readFile(path('r.jsonl'), 'utf8');
		expect(journalOf(text).setAside).toEqual([]);
		for (const by of ['Ada', 'Ben']) expect(numbersBy(by, text)).toEqual(upTo(most - 1));
	}));

test('after a line that a crash cut off a new one is begun, and the piece is said to be set aside', () =>
	inFolder(async (path) => {
		const [first, second, third] = entriesOf(decide('right'), decide('later'), decide('false alarm')) as [
			never,
			never,
			never,
		];
		await appendToReviewFile(path('r.jsonl'), [first]);
		await appendFile(path('r.jsonl'), lineOf(second).slice(0, 80));
		await appendToReviewFile(path('r.jsonl'), [third]);
		const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
		try {
			expect(await readReviewFile(path('r.jsonl'))).toMatchObject({
				entries: [first, third],
				setAside: [{ number: 2 }],
			});
			expect(said.mock.calls.join()).toMatch(/r\.jsonl, line 2 is set aside: it is cut off or damaged/);
		} finally {
			said.mockRestore();
		}
	}));

const onLinux = existsSync('/dev/full') ? test : test.skip;

onLinux('a full disk is said, and that the decision is not kept', async () => {
	const { code, err } = await written('/dev/full', 'Ada', { most: 1 });
	expect(code).toBe(1);
	expect(err).toMatch(/the decision is not kept: \/dev\/full cannot be written \(the disk is full\)/);
});

onLinux('a disk that takes only a part of a line says so; the piece is set aside and what follows is whole', () =>
	inFolder(async (path) => {
		// No file of this shell may grow over 4 kB: two lines and a part of the third.
		const limited = `ulimit -f 4; "${process.execPath}" "${writer}" "${path('r.jsonl')}" Ada 9`;
		const ended = await promisify(execFile)('bash', ['-c', limited]).catch((error) => error);
		expect(ended.stdout).toBe('0\n1\n');
		expect(ended.stderr).toMatch(/took only a part of it; is the disk full\?/);
		await appendToReviewFile(path('r.jsonl'), entriesOf([decide('right'), 'Ben']));
		const { entries, setAside } = journalOf(await readFile(path('r.jsonl'), 'utf8'));
		expect(entries.map(({ by }) => by)).toEqual(['Ada', 'Ada', 'Ben']);
		expect(setAside).toHaveLength(1);
	}),
);

test('what cannot be written or read is said with the reason', () =>
	inFolder(async (path) => {
		await writeFile(path('file'), '');
		await expect(appendToReviewFile(path('file/r.jsonl'), entriesOf(decide('right')))).rejects.toThrow(/not kept/);
		await expect(readReviewFile(path('.'))).rejects.toThrow(/cannot be read: it is no regular file/);
		expect(await readReviewFile(path('none.jsonl'))).toEqual({ entries: [], setAside: [] });
	}));

test('a review file is the reviewer’s own, in a folder that is made where there is none', () =>
	inFolder(async (path) => {
		const file = path('deep/down/r.jsonl');
		await appendToReviewFile(file, entriesOf(decide('right')));
		expect((await stat(file)).mode & 0o777).toBe(0o600);
		await chmod(file, 0o640);
		await appendToReviewFile(file, entriesOf(decide('later')));
		expect((await stat(file)).mode & 0o777).toBe(0o640);
	}));

test('the usual place depends on the two texts and not on which comes first', async () => {
	const { reports } = ordinary();
	const usual = await usualReviewFile({ reports });
	expect(await usualReviewFile({ reports: { a: reports.b, b: reports.a } })).toBe(usual);
	expect(await usualReviewFile({ reports: { a: reports.a, b: reports.a } })).not.toBe(usual);
	expect(usual).toMatch(/counterpoint.*reviews.[0-9a-f]{32}\.jsonl$/);
});

test('the reviewer is who was named, else the user', () => {
	expect(reviewerNamed(' Ada\nLovelace ')).toBe('Ada Lovelace');
	expect(reviewerNamed(undefined)).not.toBe('');
	expect(() => reviewerNamed(' ')).toThrow(/--reviewer needs a name/);
});
