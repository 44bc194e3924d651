/**
 * Verbs for one thing that is done to somebody or something, so that who says that it was not done denies who says that it
 * was: "had not been checked" / "was inspected". Words near in meaning are not enough: of "killed" and "hurt" one may be
 * denied and the other true. By hand, MIT; by lemma.
 */
const GROUPS = [
	'check inspect examine audit survey',
	'repair fix mend',
	'warn alert caution',
	'notify inform',
	'pay compensate reimburse',
	'vaccinate immunise immunize inoculate',
	'renovate refurbish modernise modernize',
	'encrypt scramble',
];

const GROUP_OF: ReadonlyMap<string, number> = new Map(
	GROUPS.flatMap((group, number) => group.split(' ').map((verb) => [verb, number] as const)),
);

export function areSameAct(x: string, y: string): boolean {
	const group = GROUP_OF.get(x);
	return group !== undefined && group === GROUP_OF.get(y);
}
