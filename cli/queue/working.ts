/** A worker: takes lines from a queue, has them answered by processes as `batch --jobs` does, and keeps the answers. */
import { setTimeout as pause } from 'node:timers/promises';
import { isRecord } from '../../src/read/fields.ts';
import { jsonText } from '../../src/report/json-text.ts';
import { UsageError } from '../exit.ts';
import type { Line } from '../lines.ts';
import { type Answer, answerLine, idOf } from '../ndjson.ts';
import type { Engine, Outcome, Task } from './engine.ts';
import type { Pool } from './pool.ts';
import type { Kept, Results } from './results.ts';
import { hashOf, lineOf } from './task.ts';

export interface Working {
	/** Lines compared at once. */
	readonly jobs: number;
	readonly silence: number;
	readonly until: 'told to stop' | 'all is done';
	readonly heard: (news: string) => void;
	/** Told once that the queue holds nothing yet, where its lines are waited for. */
	readonly empty: () => void;
}

/** Milliseconds between two looks at whether all is done. */
const PACE = 300;

/**
 * Works until it is told to stop, or until all is done; the lines at hand are finished first.
 *
 * @throws UsageError where the answers cannot be kept, or where there is nothing to be done
 */
export async function workOn(
	engine: Engine,
	{ jobs, silence, until, heard, empty }: Working,
	pool: Pool,
	results: Results,
	stop: AbortSignal,
): Promise<void> {
	const isThere = (await engine.ledger()) !== null;
	if (!isThere && until === 'all is done') throw new UsageError(`nothing was added to the queue ${engine.name}`);
	if (!isThere) empty();
	const trouble = new AbortController();
	// One more than are compared, so that no process waits while the answer of another is put away.
	const end = engine.work({ tasks: jobs + 1, silence, heard }, async (task) => {
		try {
			return await done(task, pool, results);
		} catch (error) {
			trouble.abort(error);
			throw error;
		}
	});
	try {
		const ended = AbortSignal.any([stop, trouble.signal]);
		while (!ended.aborted && !(until === 'all is done' && (await isAllDone(engine))))
			await pause(PACE, undefined, { signal: ended }).catch(() => {});
	} finally {
		await end();
	}
	if (trouble.signal.aborted) throw trouble.signal.reason;
}

async function isAllDone(engine: Engine): Promise<boolean> {
	const { end } = await ledgerOf(engine);
	const { waiting, active, delayed } = await engine.counts();
	if (end !== 'reached' || waiting + active + delayed > 0) return false;
	// Once more: the counts are of nothing too where the queue was dropped meanwhile.
	await ledgerOf(engine);
	return true;
}

/** @throws UsageError where the queue was forgotten, and so will never be done */
async function ledgerOf(engine: Engine) {
	const ledger = await engine.ledger();
	if (ledger === null) throw new UsageError(`the queue ${engine.name} was dropped; what was answered is kept`);
	return ledger;
}

async function done(task: Task, pool: Pool, results: Results): Promise<Outcome> {
	const line = lineOf(task);
	const hash = hashOf(line);
	const before = await results.at(task.position);
	// Another worker had it and was given up for lost, or Redis lost that it was answered.
	if (before !== null && before.kind === 'comparison' && before.hash === hash) {
		if (before.run !== task.run) await results.keep(task.position, { ...before, run: task.run });
		return { kind: 'answered' };
	}
	const answer = await (line.isCut ? answerLine(line, unasked) : pool.answer(line));
	const kind = kindOf(answer, line);
	await results.keep(task.position, { answer, kind, run: task.run, hash } satisfies Kept);
	return kind === 'comparison' ? { kind: 'answered' } : failed(answer);
}

/** Comparisons are long, and only their beginning is looked at. */
const kindOf = (answer: string, line: Line) =>
	answer.startsWith(`{"id":${jsonText(idOf(line))},"comparison":`) ? 'comparison' : 'error';

function failed(answer: string): Outcome {
	const { error } = JSON.parse(answer);
	const { code, message, again } = isRecord(error) ? error : { code: 'internal', message: 'no answer', again: null };
	const mayHelp = again !== 'is vain' && MAY_HELP.has(String(code));
	return { kind: 'failed', message: String(message), again: mayHelp ? 'may help' : 'is vain' };
}

/**
 * A process that was ended, a file that is not on this machine or not yet, a host that did not answer. Not what is never
 * read here, under the same codes: `-`, a pipe, `/proc/1/environ`, `ftp://…`, a host of a private network.
 */
const MAY_HELP = new Set(['internal', 'missing', 'unreadable', 'address']);

/** A line that is too long is answered before anybody would be asked. */
const unasked: Answer = async () => {
	throw new UsageError('a line that is too long was asked');
};
