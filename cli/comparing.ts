/** The comparison a command line asks for, with a word on how long it will take. */
import type { Comparison } from '../src/model.ts';
import { progressLine } from './progress.ts';
import { type ReportsGiven, readReports } from './reports.ts';

/**
 * Reads and compares two reports.
 *
 * @throws UsageError, ReadFailure
 */
export async function comparisonOf(given: ReportsGiven): Promise<Comparison> {
	const progress = progressLine(process.stderr.isTTY);
	try {
		const isRead = isTyped(given) ? () => {} : progress.waiting('Reading the reports');
		const drafts = await readReports(given).finally(isRead);
		const { compare } = await import('../src/compare.ts');
		return compare(drafts, undefined, progress.watch);
	} finally {
		progress.wipe();
	}
}

/** Whoever pastes or types a report at the terminal must not be written over. */
function isTyped({ paste, a, b }: ReportsGiven): boolean {
	return paste === true || (process.stdin.isTTY && (a === '-' || b === '-'));
}
