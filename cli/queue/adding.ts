/** Lines added to a queue, no more of them than Redis is to hold; begun again, it goes on behind those that are there. */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { UsageError } from '../exit.ts';
import type { Line } from '../lines.ts';
import type { Engine, Ledger, Task } from './engine.ts';
import { digestWith, taskOf } from './task.ts';

export interface Added {
	readonly lines: number;
	/** Of these, in this run. */
	readonly now: number;
}

/** Lines added together, and their bytes: one way to Redis for all, and back. */
const TOGETHER = { lines: 200, bytes: 4_000_000 };
/** Milliseconds between two looks at what still waits. */
const PACE = 250;

/**
 * @param backlog bytes of lines that may wait in Redis
 * @throws UsageError where the queue holds other lines, or as many failed ones as may wait
 */
export async function addLines(lines: AsyncIterable<Line>, engine: Engine, backlog: number): Promise<Added> {
	const before = await engine.ledger();
	let ledger: Ledger = before ?? { run: newRun(), lines: 0, bytes: 0, digest: '', end: 'to come' };
	let [seen, digest, bytes] = [0, '', 0];
	let tasks: Task[] = [];
	const put = async (end: Ledger['end']) => {
		if (tasks.length > 0) await room(engine, ledger, backlog);
		ledger = { ...ledger, lines: seen, bytes: ledger.bytes + bytes, digest, end };
		await engine.add(tasks, ledger);
		[tasks, bytes] = [[], 0];
	};
	for await (const line of lines) {
		digest = digestWith(digest, line);
		const position = seen++;
		if (before !== null && position < before.lines) {
			if (seen === before.lines && digest !== before.digest) throw other(engine);
			continue;
		}
		tasks.push(taskOf(line, position, ledger.run));
		bytes += line.bytes.length;
		if (tasks.length >= TOGETHER.lines || bytes >= TOGETHER.bytes) await put('to come');
	}
	if (before !== null && seen < before.lines) throw other(engine);
	await put('reached');
	return { lines: seen, now: seen - (before?.lines ?? 0) };
}

const other = ({ name }: Engine) =>
	new UsageError(
		`the queue holds other lines than these; give another --queue, or forget its own with: counterpoint queue drop --queue ${name}`,
	);

const newRun = () => randomBytes(8).toString('hex');

/** Waits until there is room. Redis tells how many lines wait, and not how long they are. */
export async function room(engine: Engine, { lines, bytes }: Ledger, backlog: number): Promise<void> {
	if (lines === 0) return;
	for (;;) {
		const { waiting, active, delayed, failed } = await engine.counts();
		const isTooMuch = (count: number) => (count * bytes) / lines >= backlog;
		if (!isTooMuch(waiting + active + delayed + failed)) return;
		if (isTooMuch(failed))
			throw new UsageError(
				`${failed} failed lines are all that may wait in Redis; see queue status, then queue retry, or give more --backlog`,
			);
		await pause(PACE);
	}
}
