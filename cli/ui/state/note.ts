/** Notes: typed at the foot, or written in the reader's editor. */
import { subjectOf } from '../../../src/review/subject.ts';
import type { Book } from '../data/book.ts';
import type { Effect } from './action.ts';
import { chosenFinding, NO_FINDING, visiting } from './review.ts';
import type { Prompt, State } from './state.ts';

interface Change {
	readonly state: State;
	readonly effect: Effect | null;
}

/** Opens the line for the note of the finding meant, with what it says so far. */
export function askForNote(book: Book, state: State): Change {
	const finding = chosenFinding(book, state);
	if (finding === null) return { state: { ...state, notice: NO_FINDING }, effect: null };
	const prompt = { kind: 'note', about: finding.id, text: noteOn(state, finding.id) } as const;
	return { state: { ...visiting(book, state, finding), prompt }, effect: null };
}

/** Opens the editor on it. */
export function editNote(book: Book, state: State): Change {
	const finding = chosenFinding(book, state);
	if (finding === null) return { state: { ...state, notice: NO_FINDING }, effect: null };
	return {
		state: visiting(book, state, finding),
		effect: { kind: 'edit note', about: finding.id, text: noteOn(state, finding.id) },
	};
}

/** Keeps what was typed or written. An empty note takes the one before away. */
export function noteWritten(book: Book, state: State, about: string, written: string): Change {
	const text = written.trim();
	const finding = book.findings.get(about);
	if (finding === undefined) return { state: { ...state, notice: GONE }, effect: null };
	if (text === noteOn(state, about)) return { state: { ...state, notice: 'The note is as it was' }, effect: null };
	const wanted = { kind: 'note', subject: subjectOf(finding, book.comparison), text } as const;
	return { state: { ...state, notice: 'Keeping …' }, effect: { kind: 'keep', wanted } };
}

const GONE = 'Not kept: the finding is not in the texts any more';

/** The line again, with what could not be kept: nothing that was written is lost. */
export function noteRefused(state: State, { about, text }: { about: string; text: string }, notice: string): State {
	return { ...state, prompt: { kind: 'note', about, text }, notice };
}

function noteOn({ review }: State, id: string): string {
	return review.on.get(id)?.note?.text ?? '';
}

/**
 * What a terminal reports in one piece is pasted. A line break inside of it ends no note: what follows would be taken for
 * keys.
 */
export function asPasted(prompt: Prompt | null, keys: readonly string[]): readonly string[] {
	if (prompt?.kind !== 'note' && prompt?.kind !== 'reason') return keys;
	return keys.map((key, index) => (key === 'enter' && index < keys.length - 1 ? 'newline' : key));
}
