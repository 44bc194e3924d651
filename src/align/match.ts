/** What alignment hands on: which sentences belong together, and how surely. */
import type { Sides } from '../model.ts';

/** Sentence ids on both sides, each list in the order of its report. */
export interface Match extends Sides<readonly string[]> {
	/** 0..1; 0.5 is where a reader would be of two minds. */
	readonly similarity: number;
}
