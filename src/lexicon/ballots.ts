/** Words of votes that are counted. By hand, MIT; by lemma. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What is counted: "seven votes to two". */
export const VOTES = words('vote ballot');

/** A sentence with one of these tells how a body decided, so that "7-2" in it is no score of a match: "ruled six to three". */
export const DECIDING = words(
	'vote ballot rule ruling decide decision verdict approve pass adopt reject motion majority resolution',
);

/** What those do who vote for something: "all nine backed the rise". */
export const BACKING = words('vote back support favour favor approve endorse');

/** What those do who vote against it, beside voting: "two of the nine dissented". */
export const OPPOSING = words('oppose dissent');
