/** What a reviewer does, one act a line of the review file. Acts are added, never changed: undoing is an act too. */
import { contentId } from '../hash.ts';
import type { Decision, Verdict } from '../model.ts';
import type { Subject } from './subject.ts';

export const DECISIONS: readonly Decision[] = ['right', 'false alarm', 'later'];

export type Act =
	| { readonly kind: 'decide'; readonly subject: Subject; readonly decision: Decision }
	/** An empty text takes the note away. */
	| { readonly kind: 'note'; readonly subject: Subject; readonly text: string }
	/** A finding that the program did not make. */
	| { readonly kind: 'add'; readonly subject: Subject; readonly verdict: Verdict; readonly explanation: string }
	/** Takes back the entry with this id. */
	| { readonly kind: 'undo'; readonly of: string }
	/** Takes back that it was taken back. */
	| { readonly kind: 'redo'; readonly of: string };

/** An act that says something of a finding. */
export type Statement = Exclude<Act, { readonly kind: 'undo' | 'redo' }>;

export interface Entry<Kind extends Act = Act> {
	/** Made from all the rest; the same act by the same reviewer at the same moment is one act. */
	readonly id: string;
	readonly by: string;
	/** ISO 8601. */
	readonly when: string;
	readonly act: Kind;
}

/** The clock is the caller's: here everything is a function of what is given. */
export function entryOf(act: Act, by: string, when: string): Entry {
	return { id: contentId('r', by, when, JSON.stringify(act)), by, when, act };
}
