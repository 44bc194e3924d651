/** `counterpoint queue`: lines of `batch` for many machines, given out by a Redis. `counterpoint work` answers them. */
import { defineCommand } from '../command.ts';
import { EXIT, UsageError } from '../exit.ts';
import { say } from '../failure.ts';
import type { Engine } from '../queue/engine.ts';
import { queueNamed, REDIS_VARIABLE, type RedisAt, redisAt } from '../queue/redis-at.ts';

const ACTIONS = ['add', 'status', 'collect', 'retry', 'drop'] as const;

interface QueueGiven {
	readonly action: (typeof ACTIONS)[number];
	readonly file?: string | undefined;
	readonly redis?: string | undefined;
	readonly queue: string;
	readonly results?: string | undefined;
	readonly backlog: number;
	readonly format: 'text' | 'json';
}

export const queue = defineCommand<QueueGiven>({
	command: 'queue <action> [file]',
	describe: 'Spread many pairs over machines (Redis)',
	builder: (program) =>
		program
			.positional('action', {
				choices: ACTIONS,
				demandOption: true,
				describe:
					'add lines; tell how far they are (status); print the answers in order (collect); try failed lines again, and with the FILE and --results those whose answer is lost (retry); forget the queue, not the answers (drop)',
			})
			.positional('file', {
				type: 'string',
				describe:
					'For add, and for retry of lost answers: NDJSON, one {"id","a":report,"b":report} a line; - is standard input',
			})
			.nargs('file', 1)
			.options(QUEUE_OPTIONS)
			.options({
				results: {
					type: 'string',
					requiresArg: true,
					describe: 'For collect and retry: the folder that workers put answers in',
				},
				backlog: {
					type: 'number',
					default: 64,
					requiresArg: true,
					describe: 'For add: wait while so many MB of lines are in Redis',
				},
				format: { alias: 'f', choices: ['text', 'json'], default: 'text', describe: 'For status' },
			} as const)
			.example(
				'counterpoint queue add couples.ndjson --redis redis://db:6379',
				'Add lines; again, to go on where it stopped',
			)
			.example('counterpoint work --redis redis://db:6379 --results /shared/answers', 'On each machine')
			.example(
				'counterpoint queue collect --redis redis://db:6379 --results /shared/answers > out.ndjson',
				'Exits with 4 while answers are missing',
			),
	async handler(given) {
		const at = redisAt(given.redis ?? process.env[REDIS_VARIABLE]);
		const name = queueNamed(given.queue);
		if (given.action !== 'add' && given.action !== 'retry' && given.file !== undefined)
			throw new UsageError(`queue ${given.action} takes no file; see: counterpoint queue --help`);
		const action = await ACTION[given.action](given, at, name);
		const { withEngine } = await import('../queue/engine.ts');
		await withEngine(at, name, 'some seconds', action);
	},
});

/** What `queue` and `work` both take. */
export const QUEUE_OPTIONS = {
	redis: {
		type: 'string',
		requiresArg: true,
		describe: `The Redis: redis://HOST:PORT, rediss:// with encryption (${REDIS_VARIABLE}, which no list of processes shows)`,
	},
	queue: { type: 'string', default: 'counterpoint', requiresArg: true, describe: 'The name of the queue' },
} as const;

type Action = (engine: Engine) => Promise<void>;

/** What is wrong with what was given is told before Redis is asked. */
const ACTION: Readonly<
	Record<QueueGiven['action'], (given: QueueGiven, at: RedisAt, name: string) => Promise<Action>>
> = {
	add: async ({ file, backlog }, _, name) => {
		if (file === undefined) throw new UsageError('queue add needs a file of lines, or - for standard input');
		if (!(backlog > 0)) throw new UsageError('--backlog is a number of MB above 0');
		const { linesIn } = await import('../ndjson.ts');
		const { addLines } = await import('../queue/adding.ts');
		return async (engine) => {
			const { lines, now } = await addLines(linesIn(file), engine, backlog * 1_000_000);
			process.stdout.write(`${now} lines added to the queue ${name}, which holds ${lines}\n`);
		};
	},
	status: async ({ format }, at, name) => {
		const { standingJson, standingText } = await import('../queue/standing.ts');
		const { jsonText } = await import('../../src/report/json-text.ts');
		return async (engine) => {
			const [ledger, counts] = [await engine.ledger(), await engine.counts()];
			const failures = await engine.failures(format === 'json' ? FAILURES.json : FAILURES.text);
			const standing = { queue: name, redis: at.name, ledger, counts, failures };
			process.stdout.write(format === 'json' ? `${jsonText(standingJson(standing))}\n` : standingText(standing));
		};
	},
	collect: async ({ results: folder }, _, name) => {
		if (folder === undefined)
			throw new UsageError('queue collect needs --results, the folder that workers put answers in');
		const { resultsIn } = await import('../queue/results.ts');
		const { collect } = await import('../queue/collecting.ts');
		const { print } = await import('../ndjson.ts');
		const results = await resultsIn(folder, name);
		return async (engine) => {
			const ledger = await engine.ledger();
			if (ledger === null) throw new UsageError(`nothing was added to the queue ${name}`);
			const { missing } = await collect(engine, { count: ledger.lines, run: ledger.run }, results, print);
			if (ledger.end === 'to come') say('the adding of lines has not come to its end; run queue add again');
			if (missing.toDo > 0) say(`${missing.toDo} answers are still to come${firstOf(missing.first)}`);
			if (missing.elsewhere > 0)
				say(
					`${missing.elsewhere} answers are not in ${folder}${firstOf(missing.first)}; bring them from other machines, or have those that are lost made again: counterpoint queue retry FILE --results ${folder} --queue ${name}, with the file that was added`,
				);
			if (ledger.end === 'to come' || missing.toDo + missing.elsewhere > 0) process.exitCode = EXIT.incomplete;
		};
	},
	retry: async ({ file, results: folder, backlog }, _, name) => {
		if ((file === undefined) !== (folder === undefined))
			throw new UsageError('lost answers are made again with both: queue retry FILE --results FOLDER');
		if (file === '-') throw new UsageError('queue retry reads the lines twice: give a file, not standard input');
		const { linesIn } = await import('../ndjson.ts');
		const { resultsIn } = await import('../queue/results.ts');
		const { retryLost } = await import('../queue/lost.ts');
		const results = folder === undefined ? null : await resultsIn(folder, name);
		return async (engine) => {
			await refuseUnknown(engine, name);
			// First those that are lost: a line that failed has no answer either, and is not lost.
			const lost =
				file === undefined || results === null
					? null
					: await retryLost(() => linesIn(file), engine, results, backlog * 1_000_000);
			process.stdout.write(`${await engine.retry()} failed lines are tried again\n`);
			if (lost !== null) process.stdout.write(`${lost} lines whose answer is lost are compared again\n`);
		};
	},
	drop: async (_given, _at, name) => async (engine) => {
		await refuseUnknown(engine, name);
		await engine.drop();
		process.stdout.write(`the queue ${name} is forgotten; answers stay in their folder\n`);
	},
};

async function refuseUnknown(engine: Engine, name: string): Promise<void> {
	if ((await engine.ledger()) !== null) return;
	const { waiting, active, delayed, failed } = await engine.counts();
	// An adding that was killed at its very beginning leaves lines without what tells of them.
	if (waiting + active + delayed + failed === 0) throw new UsageError(`nothing was added to the queue ${name}`);
}

/** How many failures are told: each comes with its line. */
const FAILURES = { text: 10, json: 100 } as const;

const firstOf = ([first]: readonly number[]) => (first === undefined ? '' : `; the first is answer ${first + 1}`);
