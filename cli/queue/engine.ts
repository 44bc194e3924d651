/**
 * What is asked of the engine of a queue, and how it is had: BullMQ on Redis is a module beside the program, since hardly
 * any run needs it. It is used for what it is made for and for nothing more: who does which line next, again after a
 * failure, and again after whoever had it is gone. Answers are kept in a folder: see results.ts.
 */
import { createRequire } from 'node:module';
import { systemReason } from '../../src/read/system-reason.ts';
import { UsageError } from '../exit.ts';
import type * as Part from './bull.ts';
import type { RedisAt } from './redis-at.ts';

/** A line as the engine keeps it until it is answered. */
export interface Task {
	/** Of the lines that hold anything, counted from 0. */
	readonly position: number;
	/** Of all lines, counted from 1, as messages name them. */
	readonly number: number;
	/** The adding that it belongs to: see `Ledger`. */
	readonly run: string;
	/** Bytes that are no text go as base64, so that they are refused for what they are; of a line too long nothing goes. */
	readonly content:
		| { readonly kind: 'text'; readonly text: string }
		| { readonly kind: 'bytes'; readonly base64: string }
		| { readonly kind: 'cut' };
}

/** What was added to a queue so far; the lines themselves are forgotten when they are answered. */
export interface Ledger {
	/** Tells the answers to these lines from those to earlier ones of a queue of the same name. */
	readonly run: string;
	readonly lines: number;
	readonly bytes: number;
	/** Of all lines so far, so that the rest of another file is not taken for the rest of this one. */
	readonly digest: string;
	readonly end: 'reached' | 'to come';
}

export interface Counts {
	readonly waiting: number;
	readonly active: number;
	/** Failed, and waiting for their next attempt. */
	readonly delayed: number;
	readonly failed: number;
}

export interface Failure {
	readonly task: Task;
	readonly message: string;
	readonly attempts: number;
}

/** What becomes of a task that was worked on: answered, or failed, for now or for good. */
export type Outcome =
	| { readonly kind: 'answered' }
	| { readonly kind: 'failed'; readonly message: string; readonly again: 'may help' | 'is vain' };

export interface WorkOptions {
	/** Tasks at once. */
	readonly tasks: number;
	/** Seconds after which a task is given to another worker when nothing is heard of the one that has it. */
	readonly silence: number;
	/** Told that Redis is away, and that it is back. */
	readonly heard: (news: string) => void;
}

export interface Engine {
	/** Of the queue. */
	readonly name: string;
	readonly ledger: () => Promise<Ledger | null>;
	/** Tasks of a position that is there are passed over. The ledger is written after them. */
	readonly add: (tasks: readonly Task[], ledger: Ledger) => Promise<void>;
	readonly counts: () => Promise<Counts>;
	/** The first failures in the order of their lines, no more than `most`. */
	readonly failures: (most: number) => Promise<readonly Failure[]>;
	/** Where the task of a position is; `gone` once it is answered. */
	readonly find: (position: number) => Promise<{ kind: 'failed'; failure: Failure } | { kind: 'to do' | 'gone' }>;
	/** Puts all that failed back. @returns how many */
	readonly retry: () => Promise<number>;
	/** Begins to work. @returns what ends it once the tasks at hand are done */
	readonly work: (options: WorkOptions, answer: (task: Task) => Promise<Outcome>) => () => Promise<void>;
	/** Forgets the queue. */
	readonly drop: () => Promise<void>;
	readonly close: () => Promise<void>;
}

/**
 * Does something with a queue, and closes it.
 *
 * @param patience how long a Redis that goes away meanwhile is waited for
 * @throws UsageError where Redis cannot be reached or refuses
 */
export async function withEngine<T>(
	at: RedisAt,
	queue: string,
	patience: 'some seconds' | 'for ever',
	work: (engine: Engine) => Promise<T>,
): Promise<T> {
	const { engineAt, isOfRedis } = part();
	try {
		const engine = await engineAt(at.url, queue, patience);
		try {
			return await work(engine);
		} finally {
			await engine.close();
		}
	} catch (error) {
		if (!isOfRedis(error)) throw error;
		throw new UsageError(`Redis at ${at.name} ${refusal(error)}`);
	}
}

/** The libraries' messages never name a password; what they quote of a command is left out all the same. */
function refusal({ message, code }: Error & { readonly code: string | undefined }): string {
	if (/^(?:NOAUTH|WRONGPASS|ERR AUTH|NOPERM)|invalid password/i.test(message)) return 'wants another user or password';
	if (/^OOM|OutOfMemory/i.test(message)) return 'has no memory left; let workers answer what waits, then go on';
	if (/^(?:READONLY|MISCONF|LOADING|CLUSTERDOWN|MOVED)/.test(message)) return `refuses (${message.split(' ')[0]})`;
	if (/^ERR DB index is out of range|^ERR invalid DB index/i.test(message))
		return 'has no such database; give another number behind the /, or none';
	if (/^(?:ERR|WRONGTYPE)/.test(message)) return `cannot do it (${message.slice(0, LONGEST)})`;
	return `cannot be reached (${systemReason({ code, message: message.slice(0, LONGEST) })}); start it, or give another --redis`;
}

/** In characters. */
const LONGEST = 100;

function part(): typeof Part {
	return createRequire(import.meta.url)('./parts/queue.cjs');
}
