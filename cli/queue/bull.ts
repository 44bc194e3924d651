/** The engine itself: BullMQ on Redis. A module of its own, loaded for `counterpoint queue` and `counterpoint work` alone. */
import { type Job, type JobsOptions, Queue, UnrecoverableError, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Counts, Engine, Failure, Ledger, Outcome, Task, WorkOptions } from './engine.ts';

/** Milliseconds in which a Redis answers that is there. */
const CONNECT = 5000;
/** Milliseconds between two attempts to reach one that went away. */
const AGAIN = 500;
/** Attempts after which it is given up by whoever has no work to save. */
const ATTEMPTS_TO_REACH = 60;

/**
 * A line whose comparison ended its process, or whose address did not answer, may do better the next time. The second
 * attempt comes after a second, the third after two.
 */
const LINE: JobsOptions = {
	attempts: 3,
	backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
	// The answer is in a folder, and a million lines are not to fill the memory.
	removeOnComplete: true,
	removeOnFail: false,
	// Stacks of errors tell of this program and not of the line.
	stackTraceLimit: 1,
};

/** A worker may be ended again and again, by whoever needs the machine; only what ends everybody is given up. */
const MOST_SILENCES = 30;
/** Events of a queue that Redis keeps; nobody here reads them. */
const EVENTS = 100;
/** Failed lines looked at together: they are there as they were added, up to 100 MB each. */
const PAGE = 20;

type LineJob = Job<Task, void>;

/** What Redis or the way to it says, as opposed to a bug of ours. */
class RedisError extends Error {
	readonly code: string | undefined;

	constructor(error: unknown) {
		const { message, code } = error as NodeJS.ErrnoException;
		super(message || 'no answer');
		this.code = code;
	}
}

export const isOfRedis = (error: unknown): error is RedisError => error instanceof RedisError;

/** @throws RedisError where it cannot be reached; all that the engine does may throw it */
export async function engineAt(url: string, name: string, patience: 'some seconds' | 'for ever'): Promise<Engine> {
	let state: 'connecting' | 'connected' = 'connecting';
	const redis = new Redis(url, {
		lazyConnect: true,
		connectTimeout: CONNECT,
		maxRetriesPerRequest: null,
		retryStrategy: (times) =>
			state === 'connected' && (patience === 'for ever' || times < ATTEMPTS_TO_REACH) ? AGAIN : null,
	});
	let last: unknown = null;
	redis.on('error', (error) => {
		last = error;
	});
	await redis.connect().catch((error) => {
		redis.disconnect();
		throw new RedisError(last ?? error);
	});
	await told(selected(redis)).catch((error) => {
		redis.disconnect();
		throw error;
	});
	state = 'connected';
	const queue = new Queue<Task, void>(name, { connection: redis, streams: { events: { maxLen: EVENTS } } });
	// Whoever asked is told.
	queue.on('error', () => {});
	return {
		name,
		ledger: () => told(readLedger(redis, ledgerOf(name))),
		add: async (tasks, ledger) => {
			const jobs = tasks.map((task) => ({
				name: 'line',
				data: task,
				opts: { ...LINE, jobId: idOf(task.position) },
			}));
			if (jobs.length > 0) await told(queue.addBulk(jobs));
			await told(redis.hset(ledgerOf(name), { ...ledger }));
		},
		counts: () => told(countsOf(queue)),
		failures: (most) => told(firstFailures(queue, most)),
		find: (position) => told(find(queue, position)),
		retry: () => told(retryAll(queue)),
		work: (options, answer) => working(name, redis, options, answer),
		drop: async () => {
			// The ledger first: to a worker an empty queue that has one is done, and not dropped.
			await told(redis.del(ledgerOf(name)));
			await told(queue.obliterate({ force: true }));
		},
		close: async () => {
			await queue.close().catch(() => {});
			redis.disconnect();
		},
	};
}

const told = <T>(promise: Promise<T>): Promise<T> =>
	promise.catch((error) => {
		throw new RedisError(error);
	});

/**
 * Asks for the database that the address names. Of one that Redis does not have the client tells nobody, and goes on in the
 * first, where it would find or forget another queue of that name.
 */
async function selected(redis: Redis): Promise<void> {
	await redis.select(redis.options.db ?? 0);
	await redis.ping();
}

/** A bare number would be taken for one that the engine gave. */
const idOf = (position: number) => `line-${position}`;
const positionOf = (id: string) => Number(id.slice(idOf(0).length - 1));

const ledgerOf = (name: string) => `counterpoint:${name}`;

async function readLedger(redis: Redis, key: string): Promise<Ledger | null> {
	const { run, lines, bytes, digest, end } = await redis.hgetall(key);
	if (run === undefined || digest === undefined) return null;
	return { run, digest, lines: Number(lines), bytes: Number(bytes), end: end === 'reached' ? 'reached' : 'to come' };
}

async function countsOf(queue: Queue): Promise<Counts> {
	const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed', 'prioritized');
	const of = (name: string) => counts[name] ?? 0;
	return {
		waiting: of('waiting') + of('prioritized'),
		active: of('active'),
		delayed: of('delayed'),
		failed: of('failed'),
	};
}

const failureOf = ({ data, failedReason, attemptsMade }: LineJob): Failure => ({
	task: data,
	message: failedReason ?? '',
	attempts: attemptsMade,
});

/** The engine has them by the time they failed. Their names are short, and looked through; their lines may be long. */
async function firstFailures(queue: Queue<Task, void>, most: number): Promise<readonly Failure[]> {
	const ids = await queue.getRanges(['failed'], 0, -1);
	const first = ids.sort((one, other) => positionOf(one) - positionOf(other)).slice(0, most);
	const failures: Failure[] = [];
	for (const id of first) {
		const job: LineJob | undefined = await queue.getJob(id);
		if (job !== undefined) failures.push(failureOf(job));
	}
	return failures;
}

async function find(queue: Queue<Task, void>, position: number): ReturnType<Engine['find']> {
	const job: LineJob | undefined = await queue.getJob(idOf(position));
	if (job === undefined) return { kind: 'gone' };
	const state = await job.getState();
	if (state === 'failed') return { kind: 'failed', failure: failureOf(job) };
	return { kind: state === 'completed' || state === 'unknown' ? 'gone' : 'to do' };
}

async function retryAll(queue: Queue<Task, void>): Promise<number> {
	let retried = 0;
	for (let jobs = await firstFailed(queue); jobs.length > 0; jobs = await firstFailed(queue)) {
		for (const job of jobs) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
		retried += jobs.length;
	}
	return retried;
}

const firstFailed = async (queue: Queue<Task, void>) =>
	(await queue.getFailed(0, PAGE - 1)).filter((job) => job !== undefined);

function working(
	name: string,
	redis: Redis,
	{ tasks, silence, heard }: WorkOptions,
	answer: (task: Task) => Promise<Outcome>,
): () => Promise<void> {
	const work = async ({ data }: LineJob) => {
		const outcome = await answer(data);
		if (outcome.kind === 'answered') return;
		throw outcome.again === 'may help' ? new Error(outcome.message) : new UnrecoverableError(outcome.message);
	};
	const worker = new Worker<Task, void>(name, work, {
		connection: redis,
		concurrency: tasks,
		lockDuration: silence * 1000,
		stalledInterval: silence * 1000,
		maxStalledCount: MOST_SILENCES,
	});
	let state: 'there' | 'away' | 'left' = 'there';
	redis.on('close', () => {
		if (state !== 'there') return;
		state = 'away';
		heard('is away; waiting for it');
	});
	redis.on('ready', () => {
		if (state !== 'away') return;
		state = 'there';
		heard('is back');
	});
	// Each attempt to reach Redis is one, and what it had of a line is given to it again.
	worker.on('error', () => {});
	return async () => {
		const timer = setTimeout(() => redis.disconnect(), LAST_WORDS);
		await worker.close().catch(() => {});
		clearTimeout(timer);
		state = 'left';
	};
}

/** Milliseconds after which a worker that was told to end is not held up by a Redis that is away. */
const LAST_WORDS = 60_000;
