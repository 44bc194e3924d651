/**
 * What stands behind the reading of passages: passages in, proposals out. A language model behind an HTTP server is one; a
 * model of entailment that runs in the same process may be another. Whatever it proposes is checked in `check.ts`.
 */
import type { FindingKind, Importance, ReaderSettings, Sides, Verdict } from '../model.ts';

/** A sentence as a reader is given it: one line of text with a label that its answers may be traced by. */
export interface Line {
	/** The id of the sentence in its report. */
	readonly sentence: string;
	readonly text: string;
	/** Asked about, or there only to make the others clear. */
	readonly role: 'asked' | 'context';
}

/** Sentences of two reports to be held against each other, few enough for a small model. */
export interface Passage extends Sides<readonly Line[]> {
	readonly kind: 'matched' | 'unmatched';
	/** The pair it is about; null where sentences of one report were matched with nothing. */
	readonly pair: string | null;
}

/** Which report is shown first: a second run exchanges them, since models lean to what stands first. */
export type Order = 'first' | 'exchanged';

export interface Question {
	readonly passage: Passage;
	readonly order: Order;
}

/** What a reader says of one discrepancy, before anything of it was checked. */
export interface Proposal extends Sides<string> {
	readonly kind: string;
	readonly verdict: string;
	readonly importance: string;
	/** One sentence in which the reports are called by `CALLED`. */
	readonly why: string;
}

/** What stands for the names of the outlets until it is known how they are called. */
export const CALLED: Sides<string> = { a: '{a}', b: '{b}' };

/** A proposal of which the form is right. */
export interface WellFormed extends Proposal {
	readonly kind: FindingKind;
	readonly verdict: Verdict;
	readonly importance: Importance;
}

export interface Answer {
	readonly proposals: readonly Proposal[];
	/** What the server told of the weights that answered. */
	readonly digest: string | null;
}

export interface Reader {
	/** Without the digest, which each answer tells. */
	readonly settings: Omit<ReaderSettings, 'digest'>;
	/** How many questions it takes at once. */
	readonly atOnce: number;
	/** @throws ReaderFailure */
	read(question: Question, signal: AbortSignal): Promise<Answer>;
}

/** Why a question has no answer. Its message is what is counted and shown: a few words, the same for the same reason. */
export class ReaderFailure extends Error {
	constructor(message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'ReaderFailure';
	}
}
