/** How far a comparison has come, for whoever waits for it. */

/** Encounters: pairs of places held against each other, which is where nearly all of the time goes. */
export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** Called before every encounter, so it must be quick. What it does has no influence on the comparison. */
export type Watch = (progress: Progress) => void;

export const UNWATCHED: Watch = () => {};
