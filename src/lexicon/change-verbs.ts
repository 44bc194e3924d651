/**
 * Words of a number that changes, and of one that was given before: what stands behind "from" after them is no longer said,
 * and neither is "an earlier estimate of nine". By lemma or as written; by hand, MIT.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "rose from 9 to 12", "was revised from 9", "up from 9": never "rescued from 9 houses". */
export const CHANGING = words(
	'up down rise raise grow climb jump surge increase expand swell soar double triple gain fall drop decline decrease ' +
		'reduce cut lower shrink sink plunge slip tumble slide ease revise correct upgrade downgrade change adjust amend go',
);

/** "an earlier toll of nine", "had initially put it at nine", "the 700,000 it had first reported". */
export const FORMER = words(
	'earlier previous previously former formerly initial initially original originally preliminary first prior provisional',
);

/** "earlier reports spoke of four", "was first believed dead"; but "initial plans to travel were postponed" were. */
export const TELLING = words('report say announce record assume think believe fear speak quote state admit put give');

/** "estimate" in "an earlier estimate of nine", "reported" in "it had first reported nine". */
export const COUNTING: ReadonlySet<string> = new Set([
	...TELLING,
	...words('estimate figure toll count tally number total price cost forecast budget plan expect calculate project'),
]);

/** "compared with nine", "against nine a year ago": behind these stands what a number is measured by. */
export const COMPARING = words('compared versus vs against');
