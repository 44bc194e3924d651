/**
 * Words beside a number that say how exactly it is meant. Hand-made for counterpoint.
 *
 * `about`: on either side; `nearly`: a little below; `over`: above, up to the next round figure; `at least`: that or any
 * more; `at most`: that or any less; `under`: below, down to the round figure before.
 */
export type Hedge = 'about' | 'nearly' | 'over' | 'at least' | 'at most' | 'under';

/** Before the number; the longest phrase that fits counts. */
export const HEDGES_BEFORE: ReadonlyMap<string, Hedge> = new Map(
	(
		[
			[
				'about',
				'about around roughly approximately some circa approx perhaps maybe estimated|an estimated|or so|close to|in the region of|somewhere around|in the neighborhood of',
			],
			[
				'nearly',
				'nearly almost|just under|just shy of|just below|a little under|slightly less than|just less than|approaching|not quite',
			],
			[
				'over',
				'over above exceeding|more than|greater than|upwards of|in excess of|well over|just over|a little over|slightly more than|higher than|topped surpassed|longer than',
			],
			['at least', '|at least|no fewer than|no less than|not less than|a minimum of|as many as at'],
			['at most', '|at most|no more than|up to|as many as|as much as|not more than|a maximum of|at the most'],
			['under', 'under below|less than|fewer than|lower than|well under|shorter than'],
		] as const
	).flatMap(([hedge, phrases]) => {
		const [words = '', ...longer] = phrases.split('|');
		return [...words.split(' ').filter(Boolean), ...longer].map((phrase) => [phrase, hedge] as const);
	}),
);

/** Behind the number: "20 or more", "100-plus", "five or so", "at most" after the noun is left alone. */
export const HEDGES_AFTER: ReadonlyMap<string, Hedge> = new Map([
	['or more', 'at least'],
	['plus', 'at least'],
	['+', 'at least'],
	['or so', 'about'],
	['or less', 'at most'],
	['or fewer', 'at most'],
]);
