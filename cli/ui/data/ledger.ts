/** The review file as the screen has it in mind: its entries, and what follows from them for each finding. */
import type { Comparison } from '../../../src/model.ts';
import type { Entry, Statement } from '../../../src/review/act.ts';
import { type Opinion, opinionsOf } from '../../../src/review/replay.ts';
import { reviewed } from '../../../src/review/reviewed.ts';
import { keyOf, type Subject, subjectOf } from '../../../src/review/subject.ts';
import { memory } from './memory.ts';
import type { Reviews } from './reviews.ts';

export interface Ledger {
	readonly entries: readonly Entry[];
	/** As the program made it. */
	readonly base: Comparison;
	/** The same with what reviewers added; another object only where that changed. */
	readonly comparison: Comparison;
	readonly reviews: Reviews;
	/** What was said of words that are not in these texts any more. */
	readonly gone: readonly Opinion[];
	/** What was said of earlier wordings, which holds until something is said of the present one. */
	readonly ofEarlierWording: Reviews;
}

export function openLedger(base: Comparison, entries: readonly Entry[]): Ledger {
	const { comparison: found, gone } = reviewed(base, entries);
	// Whoever asked for some findings only does not get others by what was added to them.
	const wanted = new Set(base.findings.map(({ id }) => id));
	const comparison = base.shown === undefined && found.findings.length > base.findings.length ? found : base;
	const said = found.findings.flatMap(({ id, review }) => (review === undefined ? [] : [[id, review] as const]));
	const reviews = new Map(said.filter(([id]) => comparison === found || wanted.has(id)));
	const ofEarlierWording = new Map([...reviews].filter(([, { wording }]) => wording === 'changed'));
	return { entries, base, comparison, reviews, gone, ofEarlierWording };
}

/** The ledger with one entry more. Only the finding it tells of is looked at again: a thousand others stay as they are. */
export function ledgerWith(ledger: Ledger, entry: Entry): Ledger {
	const entries = [...ledger.entries, entry];
	const subject = subjectOfEntry(entries, entry);
	if (subject === null) return { ...ledger, entries };
	const own = entriesOn(entries, keys(subject));
	if (own.some(({ act }) => act.kind === 'add')) return openLedger(ledger.base, entries);
	const id = findingOn(ledger, subject);
	if (id === undefined) return { ...ledger, entries };
	const [opinion] = opinionsOf(own);
	const reviews = new Map(ledger.reviews);
	const review = opinion
		? { decisions: opinion.decisions, note: opinion.note, wording: 'same' as const }
		: ledger.ofEarlierWording.get(id);
	if (review) reviews.set(id, review);
	else reviews.delete(id);
	return { ...ledger, entries, reviews };
}

/** What an entry is about; of one that takes back or restores, what the other entry was about. */
export function subjectOfEntry(entries: readonly Entry[], { act }: Entry): Subject | null {
	return statementOf(entries, act)?.subject ?? null;
}

/** What was said, taken back or restored by an act. */
export function statementOf(entries: readonly Entry[], act: Entry['act']): Statement | null {
	if (act.kind !== 'undo' && act.kind !== 'redo') return act;
	const other = entries.find(({ id }) => id === act.of);
	return other === undefined ? null : statementOf([], other.act);
}

const keysOfSubjects = memory<Subject, string>();

function keys(subject: Subject): string {
	return keysOfSubjects(subject, () => keyOf(subject));
}

/** What was said of one subject, taken back and restored, in order. */
function entriesOn(entries: readonly Entry[], key: string): readonly Entry[] {
	const statements = new Set<string>();
	return entries.filter(({ id, act }) => {
		if (act.kind === 'undo' || act.kind === 'redo') return statements.has(act.of);
		if (keys(act.subject) !== key) return false;
		statements.add(id);
		return true;
	});
}

/** The id of the finding that a subject is about. */
export function findingOn({ comparison }: Ledger, subject: Subject): string | undefined {
	return idsByKey(comparison).get(keys(subject));
}

const idsOfComparisons = memory<Comparison, ReadonlyMap<string, string>>();

function idsByKey(comparison: Comparison): ReadonlyMap<string, string> {
	return idsOfComparisons(
		comparison,
		() => new Map(comparison.findings.map((finding) => [keyOf(subjectOf(finding, comparison)), finding.id])),
	);
}
