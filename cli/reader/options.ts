/** The options of a reader, and what the environment and the settings say where they are not given. */
import type { Argv } from 'yargs';
import { UsageError } from '../exit.ts';
import type { OwnSettings } from '../settings-file.ts';
import { type ReaderAddress, readerAddress } from './address.ts';

export interface ReaderGiven {
	readonly reader?: string | undefined;
	readonly 'reader-remote'?: boolean | undefined;
	readonly 'reader-cache-only'?: boolean | undefined;
	readonly 'reader-tokens'?: number | undefined;
	readonly 'reader-jobs'?: number | undefined;
	readonly 'reader-runs'?: number | undefined;
	readonly 'reader-timeout'?: number | undefined;
}

/** What a reader is asked with. */
export interface ReaderWanted extends ReaderAddress {
	readonly key: string | null;
	readonly cache: 'and server' | 'only';
	/** Tokens that questions and answers may come to together. */
	readonly tokens: number;
	readonly jobs: number;
	readonly runs: number;
	/** Milliseconds that one answer may take. */
	readonly timeout: number;
}

/** Adds the options of a reader to a command. */
export function withReaderOptions<T>(program: Argv<T>) {
	const group = 'Language model (optional; without one nothing is sent anywhere):';
	const number = (describe: string) => ({ type: 'number', requiresArg: true, describe, group }) as const;
	return program.options({
		reader: {
			type: 'string',
			requiresArg: true,
			describe: 'Let a language model read too: URL#model of a server; COUNTERPOINT_READER keeps one, none is none',
			group,
		},
		'reader-remote': { type: 'boolean', describe: 'Allow a server that is not this machine: texts go there', group },
		'reader-cache-only': { type: 'boolean', describe: 'Take kept answers only, and ask no server', group },
		'reader-tokens': number('Ask no more once so many tokens are spent'),
		'reader-jobs': number('Questions at once, for servers that batch (1)'),
		'reader-runs': number(
			'2 asks each passage again with the reports exchanged, and tells how far both runs agree (1)',
		),
		'reader-timeout': number('Seconds that one answer may take (120)'),
	} as const);
}

/** The options of a reader, as words for another process. */
export function readerWords(given: ReaderGiven): readonly string[] {
	return (['reader', ...OF_A_READER] as const).flatMap((name) => {
		const value = given[name];
		if (value === undefined || value === false) return [];
		return [value === true ? `--${name}` : `--${name}=${value}`];
	});
}

const NONE = 'none';

/**
 * The reader that the command line names, else the environment, else the settings; null for none.
 *
 * @throws UsageError
 */
export function readerWanted(
	given: ReaderGiven,
	own: Pick<OwnSettings, 'reader' | 'readerRemote'> = {},
	environment: NodeJS.ProcessEnv = process.env,
): ReaderWanted | null {
	const named = given.reader ?? (environment.COUNTERPOINT_READER || own.reader);
	if (named === undefined || named === NONE) return withoutReader(given);
	const address = readerAddress(named);
	const key = environment.COUNTERPOINT_READER_KEY || null;
	const isOnlyCache = given['reader-cache-only'] === true;
	if (!isOnlyCache) checkHost(address, key, given['reader-remote'] === true || own.readerRemote === true);
	if (isOnlyCache && address.model === null)
		throw new UsageError('--reader-cache-only asks no server which model it has; name it: --reader URL#model');
	return {
		...address,
		key,
		cache: isOnlyCache ? 'only' : 'and server',
		tokens: whole(given, 'reader-tokens', Number.MAX_SAFE_INTEGER) ?? Number.POSITIVE_INFINITY,
		jobs: whole(given, 'reader-jobs', MOST_JOBS) ?? 1,
		runs: whole(given, 'reader-runs', MOST_RUNS) ?? 1,
		timeout: 1000 * (whole(given, 'reader-timeout', LONGEST_WAIT) ?? USUAL_WAIT),
	};
}

const MOST_JOBS = 64;
/** At temperature 0 a third would only repeat one of the two. */
const MOST_RUNS = 2;
/** Seconds. A model of 8 billion parameters on a laptop answers a passage in 20. */
const USUAL_WAIT = 120;
/** Node itself waits no longer for an answer to begin. */
const LONGEST_WAIT = 300;

/** Options that would do nothing are a mistake. */
function withoutReader(given: ReaderGiven): null {
	const [name] = OF_A_READER.filter((option) => given[option] !== undefined);
	if (name !== undefined && given.reader !== NONE)
		throw new UsageError(`--${name} needs a reader: --reader http://localhost:11434#model`);
	return null;
}

const OF_A_READER = [
	'reader-remote',
	'reader-cache-only',
	'reader-tokens',
	'reader-jobs',
	'reader-runs',
	'reader-timeout',
] as const;

function checkHost({ host, base }: ReaderAddress, key: string | null, mayLeave: boolean): void {
	if (host === null) return;
	if (!mayLeave)
		throw new UsageError(`${host} is not this machine, and the texts would go there; allow it with --reader-remote`);
	if (key !== null && base.startsWith('http:'))
		throw new UsageError(`a key would go to ${host} in the open; use https, or leave COUNTERPOINT_READER_KEY empty`);
}

function whole(given: ReaderGiven, name: (typeof OF_A_READER)[number], most: number): number | undefined {
	const value = given[name];
	if (value === undefined) return undefined;
	if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1 || value > most)
		throw new UsageError(
			`--${name} must be a whole number from 1${most === Number.MAX_SAFE_INTEGER ? ' on' : ` to ${most}`}`,
		);
	return value;
}
