/** How far a queue has come, for a person and for a program. */
import { printable } from '../../src/report/printable.ts';
import type { Counts, Failure, Ledger } from './engine.ts';

export interface Standing {
	readonly queue: string;
	/** Host and port. */
	readonly redis: string;
	/** Null where nothing was added. */
	readonly ledger: Ledger | null;
	readonly counts: Counts;
	/** The first of them. */
	readonly failures: readonly Failure[];
}

/** What scripts rely on: fields may be added. */
export function standingJson({ queue, redis, ledger, counts, failures }: Standing): object {
	return {
		schema: 'counterpoint.queue/1',
		queue,
		redis,
		lines: ledger?.lines ?? 0,
		whole: ledger?.end === 'reached',
		answered: answered(ledger, counts),
		...counts,
		failures: failures.map(({ task, message, attempts }) => ({ line: task.number, attempts, message })),
	};
}

export function standingText({ queue, redis, ledger, counts, failures }: Standing): string {
	if (ledger === null) return `queue ${queue} at ${redis}: nothing was added\n`;
	const { waiting, active, delayed, failed } = counts;
	const more = failed - failures.length;
	const lines = [
		`queue ${queue} at ${redis}: ${ledger.lines} lines, ${ledger.end === 'reached' ? 'all of them' : 'more to be added'}`,
		`${answered(ledger, counts)} answered, ${active} being compared, ${waiting} waiting, ${delayed} to be tried again, ${failed} failed`,
		...failures.map(({ task, message, attempts }) => `  line ${task.number}: ${printable(message)}${tries(attempts)}`),
		...(more > 0 && failures.length > 0 ? [`  and ${more} more`] : []),
	];
	return `${lines.join('\n')}\n`;
}

const tries = (attempts: number) => (attempts > 1 ? ` (${attempts} attempts)` : '');

/** Answered lines are forgotten, so that they are those that are nowhere else. */
function answered(ledger: Ledger | null, { waiting, active, delayed, failed }: Counts): number {
	return Math.max(0, (ledger?.lines ?? 0) - waiting - active - delayed - failed);
}
