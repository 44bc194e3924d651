/** What speaks for and against two sentences stating the same; a new signal is one file and one line here. */
import { clashingNames, clashingNumbers } from './signals/clashes.ts';
import { likeLetters } from './signals/letters.ts';
import { meaning } from './signals/meaning.ts';
import { oneToOne } from './signals/one-to-one.ts';
import { sharedOrder } from './signals/order.ts';
import type { WordTable } from './word-table.ts';

/** A measure in 0..1. */
export type Signal = (table: WordTable) => number;

/** Each speaks for or against, whatever its weight: a fit may not turn likeness into unlikeness. */
export const SIGNALS = {
	meaning: { measure: meaning, speaks: 'for' },
	oneToOne: { measure: oneToOne, speaks: 'for' },
	order: { measure: sharedOrder, speaks: 'for' },
	letters: { measure: likeLetters, speaks: 'for' },
	clashingNames: { measure: clashingNames, speaks: 'against' },
	clashingNumbers: { measure: clashingNumbers, speaks: 'against' },
} as const satisfies Record<string, { measure: Signal; speaks: 'for' | 'against' }>;

export type SignalName = keyof typeof SIGNALS;

export const SIGNAL_NAMES = Object.keys(SIGNALS) as SignalName[];
