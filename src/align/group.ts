/** Sentences of two reports that belong together. */
import type { Side, Sides } from '../model.ts';
import type { Link } from './link.ts';
import type { Couple } from './couple.ts';

/** Sentences of both reports by their numbers, in order: one of each, or more where one report tells in parts. */
export interface Group extends Sides<readonly number[]> {
	/** How alike the two sides are, each taken for one sentence; 0..1, not calibrated. */
	readonly likeness: number;
	/** The most similar link in it. */
	readonly best: MeasuredLink;
	/** Whether any of its links stands without the others. */
	readonly stands: boolean;
}

/** How alike two runs of sentences are, each taken for one sentence. */
export type Likeness = (numbers: Sides<readonly number[]>) => number;

/** A couple that was likened, seen among the others. */
export type MeasuredLink = Couple & Link & { readonly odds: number };

/** Parts of one sentence stand that near to each other; from farther off it is told again, not told on. */
export const REACH = 3;

export function groupOf(link: MeasuredLink, stands: boolean): Group {
	return { a: [link.a], b: [link.b], likeness: link.likeness, best: link, stands };
}

export const firstOf = (numbers: readonly number[]) => numbers[0] ?? 0;
export const lastOf = (numbers: readonly number[]) => numbers.at(-1) ?? 0;

export function otherOf(side: Side): Side {
	return side === 'a' ? 'b' : 'a';
}
