/** Relatives: nobody is another's brother and sister. By lemma, hand-made for counterpoint. */
const KIN = new Set(
	(
		'brother sister mother father son daughter wife husband uncle aunt nephew niece cousin grandmother grandfather ' +
		'grandson granddaughter boyfriend girlfriend stepfather stepmother stepson stepdaughter fiance fiancee widow widower'
	).split(' '),
);

/** Whether two words name two different relatives. */
export function areKin(x: string, y: string): boolean {
	return x !== y && KIN.has(x) && KIN.has(y);
}
