/** `counterpoint batch`: two reports a line in, their comparison out. */
import type { LinePolicy } from '../../src/read/origins.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../exit.ts';
import { answerBatch } from '../queue/batch.ts';
import { type ReaderGiven, readerWanted, withReaderOptions } from '../reader/options.ts';

const LINES = 'Lines from strangers:';

/** What lines may name. */
export interface FromStrangers {
	readonly 'no-files'?: boolean | undefined;
	readonly 'no-addresses'?: boolean | undefined;
	readonly 'allow-private'?: boolean | undefined;
}

interface BatchGiven extends FromStrangers, ReaderGiven {
	readonly file: string;
	readonly jobs?: number | undefined;
	readonly resume?: string | undefined;
	readonly numbered?: boolean | undefined;
	readonly 'to-the-end'?: boolean | undefined;
}

export const LINE_OPTIONS = {
	'no-files': { type: 'boolean', describe: 'Read no files that lines name', group: LINES },
	'no-addresses': { type: 'boolean', describe: 'Fetch no addresses that lines name', group: LINES },
	'allow-private': {
		type: 'boolean',
		describe: 'Fetch also from hosts of this machine and of private networks',
		group: LINES,
	},
} as const;

/** The options of lines, as words for another process. */
export const wordsOf = (given: FromStrangers) =>
	(['no-files', 'no-addresses', 'allow-private'] as const).filter((name) => given[name]).map((name) => `--${name}`);

export const policyOf = (given: FromStrangers): LinePolicy => ({
	files: given['no-files'] ? 'refused' : 'read',
	addresses: given['no-addresses'] ? 'refused' : given['allow-private'] ? 'any' : 'public',
});

export const batch = defineCommand<BatchGiven>({
	command: 'batch [file]',
	describe: 'Compare many pairs of reports',
	builder: (program) =>
		withReaderOptions(program)
			.positional('file', {
				type: 'string',
				default: '-',
				describe: 'NDJSON, one {"id","a":report,"b":report} a line; - is standard input',
			})
			.nargs('file', 1)
			.option('jobs', {
				type: 'number',
				requiresArg: true,
				describe: 'Lines compared at once, each by a process of its own (the cores of this machine)',
			})
			.option('resume', {
				type: 'string',
				requiresArg: true,
				describe:
					'Write the answers to this file, behind those that an earlier run left in it; a line that was changed is answered anew (FILE.lines beside it tells), lines that were taken out are refused. Whether a file that a line names was changed since is not looked at: begin a new FILE then',
			})
			// How the processes of a batch are told the numbers of their lines.
			.option('numbered', { type: 'boolean', hidden: true })
			// How those of a worker are told that it says when to end: a signal goes to them too, and a line is finished first.
			.option('to-the-end', { type: 'boolean', hidden: true })
			.options(LINE_OPTIONS)
			.example('counterpoint batch couples.ndjson > comparisons.ndjson', 'Compare every couple of a file')
			.example('counterpoint batch couples.ndjson --resume out.ndjson', 'Begin, or go on where it was stopped')
			.example(
				`echo '{"id":1,"a":"one.txt","b":"two.txt"}' | counterpoint batch`,
				'Reports may be files, addresses or objects',
			),
	async handler(given) {
		const { file, resume, numbered } = given;
		const inLine = policyOf(given);
		if (given['to-the-end']) for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => {});
		const words = wordsOf(given);
		const lines = { file, resume, numbers: numbered ? ('given' as const) : ('counted' as const), words };
		const wanted = readerWanted(given);
		if (wanted !== null) {
			checkOneProcess(given);
			const { answerBatchWithReader } = await import('../reader/lines.ts');
			return answerBatchWithReader({ ...lines, jobs: 1, atOnce: wanted.jobs }, wanted, inLine);
		}
		// What the environment names for each process is not wanted either.
		const withoutReader = given.reader === undefined ? [] : [`--reader=${given.reader}`];
		await answerBatch({ ...lines, jobs: jobsOf(given), words: [...words, ...withoutReader] }, async () => {
			const { compare } = await import('../../src/compare.ts');
			const { reportsInLine } = await import('../report-in-line.ts');
			return async (row) => ({ comparison: compare(await reportsInLine(row, inLine)) });
		});
	},
});

/** More processes than this only wait for each other. */
const MOST_JOBS = 256;

/** One process keeps the budget of the reader and sees when its server is ill. */
function checkOneProcess({ jobs }: BatchGiven): void {
	if (jobs !== undefined && jobs !== 1)
		throw new UsageError('a reader is asked by one process: leave out --jobs, and see --reader-jobs');
}

/** @throws UsageError where it is no number of processes */
export function jobsOf({ jobs }: { readonly jobs?: number | undefined }): number | null {
	if (jobs === undefined) return null;
	if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
		throw new UsageError(`--jobs must be a whole number from 1 to ${MOST_JOBS}`);
	}
	return jobs;
}
