/** The comparison a command line asks for, with a word on how long it will take. */
import type { Compared } from '../src/compare.ts';
import type { Draft } from '../src/model.ts';
import { takeTime } from './hurry.ts';
import { progressLine } from './progress.ts';
import type { ReaderWanted } from './reader/options.ts';
import { type ReportsGiven, readReports } from './reports.ts';

/** Characters of two reports together that are compared before V8's optimising has paid: at 160,000 it has not yet. */
const SHORT = 100_000;

/**
 * Reads and compares two reports.
 *
 * @param isTold whether somebody at a terminal is told how far it is
 * @param wanted the language model that is to read them too
 * @throws UsageError, ReadFailure
 */
export async function comparedReports(
	given: ReportsGiven,
	isTold = process.stderr.isTTY,
	wanted: ReaderWanted | null = null,
): Promise<Compared> {
	const compared = await comparedAlone(given, isTold);
	if (wanted === null) return compared;
	const { withReaderWanted } = await import('./reader/reading.ts');
	return withReaderWanted(compared, wanted, isTold);
}

async function comparedAlone(given: ReportsGiven, isTold: boolean): Promise<Compared> {
	const progress = progressLine(isTold);
	try {
		const isRead = isTyped(given) ? () => {} : progress.waiting('Reading the reports');
		const drafts = await readReports(given).finally(isRead);
		if (lengthOf(drafts.a) + lengthOf(drafts.b) > SHORT) takeTime();
		const { compareAnnotated } = await import('../src/compare.ts');
		return compareAnnotated(drafts, undefined, progress.watch);
	} finally {
		progress.wipe();
	}
}

/** Whoever pastes or types a report at the terminal must not be written over. */
function isTyped({ paste, a, b }: ReportsGiven): boolean {
	return paste === true || ((a === '-' || b === '-') && process.stdin.isTTY);
}

function lengthOf(draft: Draft): number {
	return draft.kind === 'sentences' ? draft.sentences.join().length : draft.text.length;
}
