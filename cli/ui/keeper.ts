/** Keeps what a reader decides: one act after the other, each on the disk before the screen shows it. */
import { readFile, stat } from 'node:fs/promises';
import type { Comparison } from '../../src/model.ts';
import { type Act, type Entry, entryOf } from '../../src/review/act.ts';
import { journalOf } from '../../src/review/journal.ts';
import { count } from '../../src/report/answer.ts';
import { redoable, undoable } from '../../src/review/replay.ts';
import type { Subject } from '../../src/review/subject.ts';
import { reviewed } from '../../src/review/reviewed.ts';
import type { Shelf } from '../review/shelf.ts';
import { appendToReviewFile } from '../review/storage.ts';
import { type Ledger, findingOn, ledgerWith, openLedger, statementOf } from './data/ledger.ts';
import type { Wanted } from './state/action.ts';
import { wordsOf } from './text/decisions.ts';

/** What was done. */
export interface Kept {
	/** In words. */
	readonly notice: string;
	/** The finding that was added. */
	readonly finding?: string;
}

export interface Keeper {
	/** What is on the disk. */
	readonly ledger: () => Ledger;
	/** The finding that a subject is about; undefined where it is none of these. */
	readonly idOf: (subject: Subject) => string | undefined;
	/** The comparison with all of it, for whoever writes it to a file. */
	readonly comparison: () => Comparison;
	/**
	 * Resolves to what was done once it is on the disk. What another program wrote meanwhile is then in the ledger too.
	 *
	 * @throws UsageError where it could not be kept; then nothing has changed
	 */
	readonly keep: (wanted: Wanted) => Promise<Kept>;
	/** Goes on with the same reports after other findings joined; what was decided holds. */
	readonly goOnWith: (base: Comparison) => void;
	/** Once everything asked for so far is kept or has failed. */
	readonly idle: () => Promise<unknown>;
}

export function keeperOf(first: Comparison, shelf: Shelf): Keeper {
	let base = first;
	let ledger = openLedger(base, shelf.kind === 'file' ? shelf.entries : []);
	let queue: Promise<unknown> = Promise.resolve();
	let carried = shelf.kind === 'file' ? shelf.carried : [];
	/** The file as it was when it was last read or written here. */
	let seen: string | null = null;
	let last = 0;
	/** Two acts at one moment would be one; a clock may also stand still. */
	const moment = () => {
		last = Math.max(Date.now(), last + 1);
		return new Date(last).toISOString();
	};
	const kept = async (wanted: Wanted): Promise<Kept> => {
		if (shelf.kind === 'none') return { notice: `Not kept: ${shelf.why}` };
		const lost = await readAgain(shelf.path);
		const act = actOf(wanted, ledger.entries, shelf.by);
		if (act === null) return { notice: NOTHING[wanted.kind] ?? '' };
		const entry = entryOf(act, shelf.by, moment());
		await appendToReviewFile(shelf.path, [...carried, ...lost, entry]);
		carried = [];
		ledger = ledgerWith(ledger, entry);
		seen = await stateOf(shelf.path);
		const words = wordsOf(act.kind, statementOf(ledger.entries, act));
		const again = lost.length === 0 ? '' : `; ${count(lost.length, 'act')} that the file had lost written again`;
		const finding = act.kind === 'add' ? findingOn(ledger, act.subject) : undefined;
		return { notice: words + again, ...(finding !== undefined && { finding }) };
	};
	/**
	 * Somebody else may have decided meanwhile, in another window or by a merge: that is taken over. Resolves to what was kept
	 * before and does not stand in the file any more: nobody who was told "Kept" is to lose it.
	 */
	const readAgain = async (path: string): Promise<readonly Entry[]> => {
		const now = await stateOf(path);
		if (seen !== null && now === seen) return [];
		const { entries } = journalOf(now === null ? '' : await readFile(path, 'utf8'));
		const onDisk = new Set(entries.map(({ id }) => id));
		const known = new Set(ledger.entries.map(({ id }) => id));
		const waiting = new Set(carried.map(({ id }) => id));
		const lost = ledger.entries.filter(({ id }) => !onDisk.has(id) && !waiting.has(id));
		const others = entries.filter(({ id }) => !known.has(id));
		if (others.length > 0) ledger = openLedger(base, [...ledger.entries, ...others]);
		return lost;
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
		goOnWith: (next) => {
			base = next;
			ledger = openLedger(base, ledger.entries);
		},
		idle: () => queue,
	};
}

/** Changes whenever somebody writes to the file; null where there is none. */
async function stateOf(path: string): Promise<string | null> {
	const found = await stat(path).catch(() => null);
	return found?.isFile() ? `${found.ino} ${found.size} ${found.mtimeMs}` : null;
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
