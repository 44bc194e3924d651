/** What speaks for and against two sentences stating the same; a new signal is one file and one line here. */
import { clashingNames, lackingNumbers } from './signals/clashes.ts';
import { likeLetters } from './signals/letters.ts';
import { meaning } from './signals/meaning.ts';
import { oneToOne } from './signals/one-to-one.ts';
import { quotedByOne } from './signals/quoting.ts';
import type { WordTable } from './word-table.ts';

/** A measure in 0..1. */
export type Signal = (table: WordTable) => number;

type Signals = Record<string, { measure: Signal; speaks: 'for' | 'against' }>;

/** Each speaks for or against, whatever its weight: a fit may not turn likeness into unlikeness. */
export const SIGNALS = {
	meaning: { measure: meaning, speaks: 'for' },
	oneToOne: { measure: oneToOne, speaks: 'for' },
	letters: { measure: likeLetters, speaks: 'for' },
	clashingNames: { measure: clashingNames, speaks: 'against' },
} as const satisfies Signals;

/** What tells only where nothing but the two sentences is known: in reports their context tells the same more surely. */
export const SIGNALS_ALONE = {
	// Among reports of one event this would part what contradicts each other: "six were killed", "nine died".
	lackingNumbers: { measure: lackingNumbers, speaks: 'against' },
	quotedByOne: { measure: quotedByOne, speaks: 'against' },
} as const satisfies Signals;

export type SignalName = keyof typeof SIGNALS;

export const SIGNAL_NAMES = Object.keys(SIGNALS) as SignalName[];
export const SIGNAL_NAMES_ALONE = Object.keys(SIGNALS_ALONE) as (keyof typeof SIGNALS_ALONE)[];
