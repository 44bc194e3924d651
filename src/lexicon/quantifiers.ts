/**
 * Words that say how many of a known whole: "in all schools" / "in some schools". Two that answer each other may name one
 * amount ("every", "all"); of two groups only one can hold. By hand for counterpoint, MIT.
 */
const GROUPS: readonly (readonly string[])[] = [
	['all', 'every', 'each', 'both'],
	['most'],
	['some', 'several', 'many'],
	['few', 'little'],
	['no', 'none', 'neither'],
];

/** The group of amounts that a quantifier belongs to, by the word in lower case. */
export const QUANTIFIERS: ReadonlyMap<string, number> = new Map(
	GROUPS.flatMap((words, group) => words.map((word) => [word, group] as const)),
);
