/** Keeps what a reader decides: one act after the other, each on the disk before the screen shows it. */
import type { Comparison } from '../../src/model.ts';
import { type Act, type Entry, entryOf } from '../../src/review/act.ts';
import { redoable, undoable } from '../../src/review/replay.ts';
import type { Subject } from '../../src/review/subject.ts';
import { reviewed } from '../../src/review/reviewed.ts';
import type { Shelf } from '../review/shelf.ts';
import { appendToReviewFile } from '../review/storage.ts';
import { type Ledger, findingOn, ledgerWith, openLedger, statementOf } from './data/ledger.ts';
import type { Wanted } from './state/action.ts';
import { wordsOf } from './text/decisions.ts';

export interface Keeper {
	/** What is on the disk. */
	readonly ledger: () => Ledger;
	/** The finding that a subject is about; undefined where it is none of these. */
	readonly idOf: (subject: Subject) => string | undefined;
	/** The comparison with all of it, for whoever writes it to a file. */
	readonly comparison: () => Comparison;
	/**
	 * Resolves to what was done, in words, once it is on the disk.
	 *
	 * @throws UsageError where it could not be kept; then nothing has changed
	 */
	readonly keep: (wanted: Wanted) => Promise<string>;
	/** Once everything asked for so far is kept or has failed. */
	readonly idle: () => Promise<unknown>;
}

export function keeperOf(base: Comparison, shelf: Shelf): Keeper {
	let ledger = openLedger(base, shelf.kind === 'file' ? shelf.entries : []);
	let queue: Promise<unknown> = Promise.resolve();
	let carried = shelf.kind === 'file' ? shelf.carried : [];
	let last = 0;
	/** Two acts at one moment would be one; a clock may also stand still. */
	const moment = () => {
		last = Math.max(Date.now(), last + 1);
		return new Date(last).toISOString();
	};
	const kept = async (wanted: Wanted) => {
		if (shelf.kind === 'none') return `Not kept: ${shelf.why}`;
		const act = actOf(wanted, ledger.entries, shelf.by);
		if (act === null) return NOTHING[wanted.kind] ?? '';
		const entry = entryOf(act, shelf.by, moment());
		await appendToReviewFile(shelf.path, [...carried, entry]);
		carried = [];
		ledger = ledgerWith(ledger, entry);
		return wordsOf(act.kind, statementOf(ledger.entries, act));
	};
	const keep = (wanted: Wanted) => {
		const next = queue.then(() => kept(wanted));
		queue = next.catch(() => {});
		return next;
	};
	return {
		ledger: () => ledger,
		idOf: (subject) => findingOn(ledger, subject),
		comparison: () => (ledger.entries.length === 0 ? base : reviewed(base, ledger.entries).comparison),
		keep,
		idle: () => queue,
	};
}

/** Which entry is taken back is known only when all that was asked for before is done. */
function actOf(wanted: Wanted, entries: readonly Entry[], by: string): Act | null {
	switch (wanted.kind) {
		case 'undo last':
			return takenBack('undo', undoable(entries, by));
		case 'redo last':
			return takenBack('redo', redoable(entries, by));
		default:
			return wanted;
	}
}

function takenBack(kind: 'undo' | 'redo', entry: Entry | null): Act | null {
	return entry && { kind, of: entry.id };
}

const NOTHING: Readonly<Record<string, string>> = {
	'undo last': 'You have decided nothing that could be taken back',
	'redo last': 'You have taken nothing back that could be restored',
};
