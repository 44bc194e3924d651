/** Two sentences that may be counterparts. */
import type { Nearest } from './nearest.ts';

/** Two sentences by their numbers, and how alike they are when nothing but the two is looked at. */
export interface Couple {
	readonly a: number;
	readonly b: number;
	/** 0..1, not calibrated. */
	readonly likeness: number;
}

/** A couple whose words were held against each other. */
export interface MetCouple extends Couple {
	/** For each word the likeness 0..1 of the nearest word of the other sentence. */
	readonly nearest: Nearest;
}
