/** From the acts to what holds now. */
import type { Decided, Noted } from '../model.ts';
import type { Act, Entry, Statement } from './act.ts';
import { keyOf, type Subject } from './subject.ts';

/** What was said of one finding and not taken back. */
export interface Opinion {
	readonly subject: Subject;
	/** The last decision of each reviewer, the latest last: that one stands. Empty where none decided. */
	readonly decisions: readonly Decided[];
	readonly note: Noted | null;
	/** How it was added, where the program did not make it. */
	readonly added: Entry<Extract<Act, { kind: 'add' }>> | null;
}

/** In the order of the file: a clock that is set back must not undo what was decided since. */
export function opinionsOf(entries: readonly Entry[]): readonly Opinion[] {
	const opinions = new Map<string, Opinion>();
	for (const entry of standing(entries)) {
		const key = keyOf(entry.act.subject);
		opinions.set(key, withEntry(opinions.get(key) ?? nothingYet(entry.act.subject), entry));
	}
	return [...opinions.values()].filter(saysSomething);
}

/** What `by` would take back next: the last of his statements that stands. Nobody undoes what another did. */
export function undoable(entries: readonly Entry[], by: string): Entry<Statement> | null {
	return (
		standing(entries)
			.filter((entry) => entry.by === by)
			.at(-1) ?? null
	);
}

/** What `by` would restore next: the last he took back, unless he has said something since. */
export function redoable(entries: readonly Entry[], by: string): Entry<Statement> | null {
	let takenBack: readonly string[] = [];
	for (const { act } of entries.filter((entry) => entry.by === by)) {
		if (act.kind === 'undo') takenBack = [...takenBack, act.of];
		else if (act.kind === 'redo') takenBack = takenBack.filter((id) => id !== act.of);
		else takenBack = [];
	}
	const last = takenBack.at(-1);
	return entries.filter(isStatement).find(({ id }) => id === last) ?? null;
}

/** Statements that were not taken back, or were restored. */
function standing(entries: readonly Entry[]): readonly Entry<Statement>[] {
	const undone = new Set<string>();
	for (const { act } of entries) {
		if (act.kind === 'undo') undone.add(act.of);
		if (act.kind === 'redo') undone.delete(act.of);
	}
	return entries.filter(isStatement).filter(({ id }) => !undone.has(id));
}

function isStatement(entry: Entry): entry is Entry<Statement> {
	return entry.act.kind !== 'undo' && entry.act.kind !== 'redo';
}

function nothingYet(subject: Subject): Opinion {
	return { subject, decisions: [], note: null, added: null };
}

function withEntry(opinion: Opinion, { act, ...entry }: Entry<Statement>): Opinion {
	const { by, when } = entry;
	switch (act.kind) {
		case 'decide': {
			const others = opinion.decisions.filter((decided) => decided.by !== by);
			return { ...opinion, decisions: [...others, { decision: act.decision, by, when }] };
		}
		case 'note':
			return { ...opinion, note: act.text.trim() === '' ? null : { text: act.text, by, when } };
		case 'add': {
			// Whoever adds a finding holds it right.
			const others = opinion.decisions.filter((decided) => decided.by !== by);
			return { ...opinion, decisions: [...others, { decision: 'right', by, when }], added: { ...entry, act } };
		}
	}
}

function saysSomething({ decisions, note, added }: Opinion): boolean {
	return decisions.length > 0 || note !== null || added !== null;
}
