/** The queue on a real Redis: whatever is killed in the middle, what is collected is what plain `batch` prints. */
import { beforeAll, expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { randomFrom } from '../../fuzz/random.ts';
import { counterpoint, inFolder, rowsOf } from '../program.ts';
import { startRedis, type TestRedis, withRedis } from './redis.ts';

/** Kills in the test of them; a hundred take some minutes: scripts/kill-rounds.mjs. */
const ROUNDS = Number(process.env.COUNTERPOINT_ROUNDS ?? 20);

const LINES = Array.from({ length: 150 }, (_, id) =>
	JSON.stringify({
		id,
		a: {
			text: `Dam gives way. The dam above Orvel broke on Tuesday after ${id + 4} hours of rain, the county engineer said.`,
		},
		b: {
			text: `Dam fails. The dam above Orvel broke on Tuesday after ${id + 11} hours of rain, the county engineer said.`,
		},
	}),
);
const POISONED = [
	'{"id":1',
	'',
	'[]',
	'{"id":"x","a":"-","b":"nowhere.txt"}',
	'{"id":7,"a":{"text":""},"b":{"text":"One."}}',
];
const SOME = [...LINES.slice(0, 10), ...POISONED, ...LINES.slice(10, 30)];

interface Queue {
	readonly redis: TestRedis;
	readonly path: (name: string) => string;
	/** `counterpoint queue WORDS` */
	readonly queue: (...words: readonly string[]) => ReturnType<typeof counterpoint>;
	/** `counterpoint work WORDS`, running; ended with the test. */
	readonly work: (...words: readonly string[]) => ChildProcess;
	readonly status: () => Promise<Record<string, unknown>>;
}

/** A Redis, a folder for answers, and lines that were added. */
function inQueue(lines: readonly string[], use: (queue: Queue) => Promise<void>): Promise<void> {
	return inFolder(async (path) => {
		const redis = await startRedis(path('.').replace(/\/\.$/, ''));
		const workers: ChildProcess[] = [];
		const queue = (...words: readonly string[]) => counterpoint(['queue', ...words, '--redis', redis.url]);
		try {
			await mkdir(path('answers'));
			await writeFile(path('in.ndjson'), lines.join('\n'));
			expect(await queue('add', path('in.ndjson'))).toMatchObject({ code: 0, err: '' });
			await use({
				redis,
				path,
				queue,
				work: (...words) => {
					const given = ['work', '--redis', redis.url, '--results', path('answers'), '--jobs', '1', ...words];
					const worker = spawn(process.execPath, ['dist/counterpoint.js', ...given], { stdio: 'ignore' });
					workers.push(worker);
					return worker;
				},
				status: async () => rowsOf((await queue('status', '--format', 'json')).out)[0] ?? {},
			});
		} finally {
			for (const worker of workers) worker.kill('SIGKILL');
			await redis.end();
		}
	});
}

const ended = async (worker: ChildProcess) => worker.exitCode ?? (await once(worker, 'close'))[0];

const plain = async (lines: readonly string[]) => (await counterpoint(['batch', '--jobs', '1'], lines.join('\n'))).out;

let all = '';
beforeAll(async () => {
	all = await plain(LINES);
}, 60_000);

withRedis(
	'what is collected is what batch prints, poisoned lines and all, and who failed is told and tried again',
	() =>
		inQueue(SOME, async ({ queue, work, path, status }) => {
			const collect = () => queue('collect', '--results', path('answers'));
			expect(await collect()).toMatchObject({ code: 4, out: '', err: expect.stringContaining('34 answers are still') });
			expect(await queue('add', path('in.ndjson'))).toMatchObject({ out: expect.stringMatching(/^0 lines added/) });
			expect(await ended(work('--until-done', '--jobs', '2'))).toBe(0);
			expect(await collect()).toEqual({ code: 0, out: await plain(SOME), err: '' });
			expect(await status()).toMatchObject({ lines: 34, whole: true, answered: 30, waiting: 0, active: 0, failed: 4 });
			const { out } = await queue('status');
			expect(out).toContain('line 11: not a line of JSON');
			// Nothing will ever come of this one.
			expect(out).toMatch(/line 14: standard input cannot be a report here(?!.*attempts)/);
			expect(out.match(/line \d+/g)).toEqual(['line 11', 'line 13', 'line 14', 'line 15']);
			expect((await queue('status', '-f', 'json')).out).toBe((await queue('status', '--format', 'json')).out);
			expect((await queue('retry')).out).toBe('4 failed lines are tried again\n');
			expect(await status()).toMatchObject({ waiting: 4, failed: 0 });
			expect(await collect()).toMatchObject({ code: 4, err: expect.stringContaining('4 answers are still') });
		}),
	120_000,
);

withRedis(
	`of two workers one is killed ${ROUNDS} times, and no answer is missing or there twice`,
	() =>
		inQueue(LINES, async ({ queue, work, path }) => {
			const random = randomFrom(20);
			const hired = () => work('--silence', '1', '--until-done');
			let [next, other] = [hired(), hired()];
			for (let round = 0; round < ROUNDS; round++) {
				await pause(100 + random.below(500));
				next.kill('SIGKILL');
				[next, other] = [other, hired()];
			}
			expect([await ended(next), await ended(other)]).toEqual([0, 0]);
			expect(await queue('collect', '--results', path('answers'))).toEqual({ code: 0, out: all, err: '' });
		}),
	600_000,
);

withRedis(
	'a Redis that is killed and comes back with its append-only file loses no line',
	() =>
		inQueue(LINES, async ({ redis, queue, work, path, status }) => {
			const workers = [work('--silence', '1', '--until-done'), work('--silence', '1', '--until-done')];
			while (Number((await status()).answered) < 20) await pause(100);
			await redis.crash();
			expect(await Promise.all(workers.map(ended))).toEqual([0, 0]);
			expect(await queue('collect', '--results', path('answers'))).toEqual({ code: 0, out: all, err: '' });
		}),
	120_000,
);

withRedis(
	'a worker told to stop finishes the lines at hand and ends with 0, and its processes heed no signal but its own',
	() =>
		inQueue(LINES, async ({ work, path, status }) => {
			const worker = work();
			while (Number((await status()).answered) < 20) await pause(100);
			worker.kill('SIGTERM');
			expect(await ended(worker)).toBe(0);
			const { answered, active, waiting, delayed, failed } = await status();
			expect({ active, delayed, failed }).toEqual({ active: 0, delayed: 0, failed: 0 });
			expect(Number(answered) + Number(waiting)).toBe(LINES.length);
			expect((await readdir(path('answers/counterpoint/000000000'))).filter((name) => name.endsWith('n'))).toHaveLength(
				Number(answered),
			);
		}),
	120_000,
);

withRedis(
	'what is answered stays so though Redis forgets everything; what is not in the folder is said to be elsewhere',
	() =>
		inQueue(LINES.slice(0, 8), async ({ queue, work, path }) => {
			expect(await ended(work('--until-done'))).toBe(0);
			await queue('drop');
			await queue('add', path('in.ndjson'));
			// Nobody could compare anything in it.
			expect(await ended(work('--until-done', '--no-files'))).toBe(0);
			await mkdir(path('empty'));
			expect(await queue('collect', '--results', path('empty'))).toMatchObject({
				code: 4,
				err: expect.stringMatching(
					/8 answers are not in .*empty; the first is answer 1; bring them from other machines, .*queue retry FILE/,
				),
			});
			expect((await queue('collect', '--results', path('answers'))).out).toBe(
				all
					.split(/(?<=\n)/)
					.slice(0, 8)
					.join(''),
			);
		}),
	120_000,
);

withRedis(
	'an answer that is lost or damaged is told, and made again from the file that was added',
	() =>
		inQueue(SOME.slice(0, 13), async ({ queue, work, path }) => {
			expect(await ended(work('--until-done'))).toBe(0);
			const answers = path('answers/counterpoint/000000000');
			await rm(`${answers}/000000002.ndjson`);
			await writeFile(`${answers}/000000005.ndjson`, '{"kind":"compar');
			const collect = () => queue('collect', '--results', path('answers'));
			expect(await collect()).toMatchObject({ code: 4, err: expect.stringMatching(/queue retry FILE --results/) });
			const retry = (name: string) => queue('retry', path(name), '--results', path('answers'));
			await writeFile(path('other.ndjson'), SOME.slice(1).join('\n'));
			expect(await retry('other.ndjson')).toMatchObject({ code: 2, err: expect.stringContaining('holds other lines') });
			expect((await retry('in.ndjson')).out).toBe(
				'2 failed lines are tried again\n2 lines whose answer is lost are compared again\n',
			);
			expect(await ended(work('--until-done'))).toBe(0);
			expect(await collect()).toEqual({ code: 0, out: await plain(SOME.slice(0, 13)), err: '' });
		}),
	120_000,
);

withRedis('a queue that holds nothing is told, and so is a database that is not there', () =>
	inQueue(LINES.slice(0, 2), async ({ redis, queue, path }) => {
		const nothing = { code: 2, out: '', err: 'counterpoint: nothing was added to the queue other\n' };
		for (const action of ['drop', 'retry']) expect(await queue(action, '--queue', 'other')).toEqual(nothing);
		const words = ['work', '--results', path('answers'), '--until-done', '--jobs', '1'];
		expect(await counterpoint([...words, '--redis', redis.url, '--queue', 'other'])).toEqual(nothing);
		const missing = {
			code: 2,
			out: '',
			err: expect.stringMatching(/^counterpoint: Redis at \S+ has no such database; .*\n$/),
		};
		expect(await counterpoint(['queue', 'status', '--redis', `${redis.url}/99`])).toEqual(missing);
		expect(await counterpoint([...words, '--redis', `${redis.url}/99`])).toEqual(missing);
		expect(await queue('status')).toMatchObject({ out: expect.stringContaining('2 waiting') });
	}),
);

/** Work for a good while. */
const MANY = Array.from({ length: 2000 }, (_, id) =>
	JSON.stringify({
		id,
		a: { text: `Six people died in flood ${id}.` },
		b: { text: `Nine people died in flood ${id}.` },
	}),
);

withRedis('a worker whose queue is dropped meanwhile ends and says so', () =>
	inQueue(MANY, async ({ queue, redis, path }) => {
		const words = ['work', '--results', path('answers'), '--until-done', '--jobs', '1', '--redis', redis.url];
		const worker = counterpoint(words);
		await pause(1000);
		expect((await queue('drop')).code).toBe(0);
		expect(await worker).toMatchObject({
			code: 2,
			err: expect.stringContaining('the queue counterpoint was dropped; what was answered is kept'),
		});
	}),
);

withRedis('a worker that cannot write its answers takes no line', () =>
	inQueue(LINES.slice(0, 2), async ({ redis, path, status }) => {
		await mkdir(path('full'));
		// A file in the place of the queue's folder; who is root may write into any folder.
		await writeFile(path('full/counterpoint'), '');
		const words = ['work', '--results', path('full'), '--until-done', '--jobs', '1', '--redis', redis.url];
		expect(await counterpoint(words)).toMatchObject({ code: 2, err: expect.stringContaining('cannot be written to') });
		expect(await status()).toMatchObject({ waiting: 2, delayed: 0, failed: 0 });
	}),
);

withRedis('lines of another file are refused, and a password is never repeated', () =>
	inQueue(LINES.slice(0, 3), async ({ redis, queue, path }) => {
		await writeFile(path('other.ndjson'), LINES.slice(5, 9).join('\n'));
		expect(await queue('add', path('other.ndjson'))).toMatchObject({
			code: 2,
			err: expect.stringMatching(/the queue holds other lines than these.*queue drop --queue counterpoint\n$/),
		});
		const url = redis.url.replace('//', '//reader:hunter2@');
		const refused = await counterpoint(['queue', 'status', '--redis', url]);
		expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('wants another user or password') });
		expect(refused.err).not.toContain('hunter2');
	}),
);

test.each([
	[
		['status', '--redis', 'redis://reader:hunter2@127.0.0.1:1'],
		/^counterpoint: Redis at 127\.0\.0\.1:1 cannot be reached/,
	],
	[['status', '--redis', 'hunter2@db'], /^counterpoint: --redis must be an address like/],
	[['status'], /^counterpoint: give the Redis with --redis/],
	[['collect', '--redis', 'redis://127.0.0.1:1'], /needs --results/],
	[['collect', '--redis', 'redis://127.0.0.1:1', '--results', '/nowhere'], /there is no folder \/nowhere/],
	[['add', '--redis', 'redis://127.0.0.1:1'], /needs a file/],
	[['status', '--redis', 'redis://127.0.0.1:1', '--queue', '../x'], /--queue is a name/],
])('queue %j is refused in one line', async (words, why) => {
	const { code, out, err } = await counterpoint(['queue', ...words]);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toMatch(why);
	expect(err).not.toContain('hunter2');
	expect(err.trimEnd().split('\n')).toHaveLength(1);
});
