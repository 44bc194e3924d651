/** `counterpoint work`: answers the lines of a queue until it is told to stop. */
import { availableParallelism } from 'node:os';
import { defineCommand } from '../command.ts';
import { UsageError } from '../exit.ts';
import { say } from '../failure.ts';
import { queueNamed, REDIS_VARIABLE, redisAt } from '../queue/redis-at.ts';
import { type FromStrangers, jobsOf, LINE_OPTIONS, wordsOf } from './batch.ts';
import { type ReaderGiven, readerWanted, readerWords, withReaderOptions } from '../reader/options.ts';
import { QUEUE_OPTIONS } from './queue.ts';

interface WorkGiven extends FromStrangers, ReaderGiven {
	readonly redis?: string | undefined;
	readonly queue: string;
	readonly results?: string | undefined;
	readonly jobs?: number | undefined;
	readonly silence: number;
	readonly 'until-done'?: boolean | undefined;
}

export const work = defineCommand<WorkGiven>({
	command: 'work',
	describe: 'Answer the lines of a queue (Redis)',
	builder: (program) =>
		withReaderOptions(program)
			.options(QUEUE_OPTIONS)
			.options({
				results: { type: 'string', requiresArg: true, describe: 'The folder that answers are put in, each in a file' },
				jobs: {
					type: 'number',
					requiresArg: true,
					describe: 'Lines compared at once, each by a process of its own (the cores of this machine)',
				},
				silence: {
					type: 'number',
					default: 30,
					requiresArg: true,
					describe: 'Seconds without a word after which the lines of a worker are given to others',
				},
				'until-done': { type: 'boolean', describe: 'Stop once all lines are answered or failed' },
				...LINE_OPTIONS,
			} as const)
			.example(
				'counterpoint work --redis redis://db:6379 --results /shared/answers',
				'Until SIGTERM or Ctrl+C; lines at hand are finished first',
			),
	async handler(given) {
		const at = redisAt(given.redis ?? process.env[REDIS_VARIABLE]);
		const name = queueNamed(given.queue);
		const { silence, results: folder } = given;
		if (folder === undefined) throw new UsageError('work needs --results, the folder that answers are put in');
		if (!(silence >= 1 && silence <= 3600)) throw new UsageError('--silence is a number of seconds from 1 to 3600');
		// Checked here once; each process asks it for its own lines.
		readerWanted(given);
		const jobs = jobsOf(given) ?? availableParallelism();
		const { resultsIn } = await import('../queue/results.ts');
		const results = await resultsIn(folder, name);
		await results.tryOut();
		const { withEngine } = await import('../queue/engine.ts');
		const { workOn } = await import('../queue/working.ts');
		const { poolOf } = await import('../queue/pool.ts');
		const stop = stopSignal();
		await withEngine(at, name, 'for ever', async (engine) => {
			const pool = poolOf(jobs, ['--to-the-end', ...wordsOf(given), ...readerWords(given)]);
			const until = given['until-done'] ? 'all is done' : 'told to stop';
			const heard = (news: string) => say(`Redis at ${at.name} ${news}`);
			const empty = () => say(`nothing was added to the queue ${name}; waiting for it`);
			try {
				await workOn(engine, { jobs, silence, until, heard, empty }, pool, results, stop);
			} finally {
				pool.end();
			}
		});
	},
});

/** The first signal asks to finish; a second one ends the program at once. */
function stopSignal(): AbortSignal {
	const stop = new AbortController();
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
	return stop.signal;
}
