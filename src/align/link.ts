/** A sentence of A and one of B, by their numbers, with their similarity. */
export interface Link {
	readonly a: number;
	readonly b: number;
	/** 0..1; 0.5 is where a reader would be of two minds. */
	readonly similarity: number;
}
