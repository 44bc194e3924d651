/** What a reader must know before relying on a comparison. */
export const LIMITS =
	'Sentences were matched and compared by rules and word statistics, without a human reader. “Not found” means that ' +
	'no sentence with that content was recognised, not that an outlet withheld it. A finding marked “perhaps only this ' +
	'copy” may stem from the text at hand: check the original before citing it.';
