/** How far a comparison has come, for whoever waits for it. */

/**
 * The parts of a comparison in their order, each with its share of the time on reports of 500 to 2,500 sentences. The
 * shares need not be right: they only have to keep "about 4 s left" from saying 40.
 */
const SHARES = {
	'preparing the texts': 0.05,
	'annotating A': 0.21,
	'annotating B': 0.21,
	aligning: 0.25,
	classifying: 0.28,
} as const;

export type Part = keyof typeof SHARES;

const PARTS = Object.keys(SHARES) as readonly Part[];

export interface Progress {
	readonly part: Part;
	/** The share of the whole comparison that is done, 0 to 1. */
	readonly share: number;
}

/** Called very often, so it must be quick. What it does has no influence on the comparison. */
export type Watch = (progress: Progress) => void;

export const UNWATCHED: Watch = () => {};

/** Called as a part of the work goes on: so many of so many sentences, couples, encounters are done. */
export type Count = (done: number, total: number) => void;

export const UNCOUNTED: Count = () => {};

/** What counts within a part comes to of the whole. */
export function countsOf(watch: Watch): (part: Part) => Count {
	return (part) => {
		const before = PARTS.slice(0, PARTS.indexOf(part)).reduce((sum, earlier) => sum + SHARES[earlier], 0);
		return (done, total) => watch({ part, share: before + (SHARES[part] * done) / Math.max(1, total) });
	};
}
