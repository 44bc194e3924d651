/**
 * Processes that answer the calls: a comparison works until it is done, and meanwhile its process hears nothing. So that a
 * call can be cancelled, and one that takes too much ends alone, none is answered where the assistant is listened to.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { isRecord } from '../../src/read/fields.ts';
import { linesOf } from '../lines.ts';
import type { Answer } from './answers.ts';

/** What a call comes to: an answer, or one line that says why there is none. */
export type Outcome = ({ readonly kind: 'answer' } & Answer) | { readonly kind: 'failure'; readonly message: string };

export interface Workers {
	/** Cancelled by the signal, it rejects. */
	ask(tool: string, given: unknown, signal: AbortSignal): Promise<Outcome>;
	end(): void;
}

interface Worker {
	readonly child: ChildProcessWithoutNullStreams;
	readonly answers: AsyncIterator<{ readonly bytes: Uint8Array }>;
}

/** More calls at once wait for their turn. Two at least, so that a short call need not wait for a long one. */
const MOST = Math.max(2, Math.min(4, availableParallelism()));
/** In milliseconds: ten times as long as two reports of the longest take. */
const PATIENCE = 120_000;

/** @param words what the processes are called with */
export function workersOf(words: readonly string[]): Workers {
	const idle: Worker[] = [];
	const all = new Set<Worker>();
	const waiting: (() => void)[] = [];
	let busy = 0;

	async function turn(): Promise<void> {
		if (busy >= MOST) await new Promise<void>((resolve) => waiting.push(resolve));
		else busy++;
	}

	function done(worker: Worker): void {
		if (isAlive(worker)) idle.push(worker);
		else all.delete(worker);
		const next = waiting.shift();
		if (next === undefined) busy--;
		else next();
	}

	function taken(): Worker {
		const worker = idle.pop() ?? started(words);
		if (!isAlive(worker)) return taken();
		all.add(worker);
		return worker;
	}

	return {
		async ask(tool, given, cancelled) {
			await turn();
			const worker = taken();
			try {
				cancelled.throwIfAborted();
				return await outcomeOf(worker, { tool, given }, cancelled);
			} finally {
				done(worker);
			}
		},
		end() {
			for (const { child } of all) child.kill('SIGKILL');
		},
	};
}

function started(words: readonly string[]): Worker {
	const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...words]);
	child.stderr.pipe(process.stderr, { end: false });
	// Whoever waits for an answer is told that it ended.
	child.stdin.on('error', () => {});
	child.on('error', () => {});
	return { child, answers: linesOf(child.stdout, Number.POSITIVE_INFINITY)[Symbol.asyncIterator]() };
}

function isAlive({ child }: Worker): boolean {
	return child.exitCode === null && child.signalCode === null && !child.killed;
}

async function outcomeOf({ child, answers }: Worker, call: object, cancelled: AbortSignal): Promise<Outcome> {
	const tooLong = AbortSignal.timeout(PATIENCE);
	const signal = AbortSignal.any([cancelled, tooLong]);
	const stop = () => void child.kill('SIGKILL');
	signal.addEventListener('abort', stop);
	try {
		child.stdin.write(`${JSON.stringify(call)}\n`);
		const { value } = await answers.next();
		if (value !== undefined && value.bytes.length > 0) return read(value.bytes);
		cancelled.throwIfAborted();
		child.kill('SIGKILL');
		return failure(tooLong.aborted ? TOO_LONG : 'this call ended its process; give shorter reports');
	} finally {
		signal.removeEventListener('abort', stop);
	}
}

const TOO_LONG = `this call takes more than ${PATIENCE / 1000} seconds; give shorter reports`;

function failure(message: string): Outcome {
	return { kind: 'failure', message };
}

function read(bytes: Uint8Array): Outcome {
	const { structured, text, error } = JSON.parse(new TextDecoder().decode(bytes));
	if (isRecord(error)) return failure(String(error.message));
	return { kind: 'answer', structured, text };
}
