/** Which of many reports tell of one event. */

/** What is kept of a report: not its text, so that a hundred thousand of them fit into memory. */
export interface Told {
	/** What its corpus knows it by. Ties are settled by it, so the order in which reports come settles nothing. */
	readonly key: string;
	readonly outlet: string | null;
	/** The day it was published, counted from 1970; null where no date is known. */
	readonly day: number | null;
	/** Its telling words in dictionary form, with how often each stands in it; the headline's count twice. */
	readonly terms: ReadonlyMap<string, number>;
}

export interface Couple {
	/** The numbers of two reports, in the order in which they came; `a` is the earlier published. */
	readonly a: number;
	readonly b: number;
	/** 0..1: how surely they tell of one event. */
	readonly score: number;
	/** Days between them; null where the date of one is not known. */
	readonly days: number | null;
	/** The words that speak for it, the most telling first. */
	readonly shared: readonly string[];
}

export interface CoupleSettings {
	/** Reports further apart than so many days are no couple, where both dates are known. */
	readonly days: number;
	/** The least score. */
	readonly least: number;
	/** Of a report's couples so many are kept; one that is among the best of either report stays. */
	readonly most: number;
	readonly sameOutlet: 'left out' | 'kept';
}

/** As measured: see docs/couples.md. */
export const COUPLE_SETTINGS: CoupleSettings = { days: 3, least: 0.17, most: 20, sameOutlet: 'left out' };
