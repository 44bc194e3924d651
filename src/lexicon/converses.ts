/**
 * Verbs whose opposite may well be true at the same time of somebody else: one side buys what the other sells, one share
 * rises while another falls. By lemma; hand-made for counterpoint after Cruse (1986), Lexical Semantics, chapter 10.
 */
const DEPENDENT = new Set(
	(
		'buy sell purchase win lose beat defeat lend borrow lead trail attack defend push pull arrive leave depart enter exit ' +
		'hire fire join quit give receive import export gain rise fall climb drop jump plunge soar plummet grow shrink ' +
		'increase decrease decline advance retreat rally slump tumble surge sink dip rebound recover improve worsen narrow ' +
		'widen strengthen weaken live die survive stay go remain move invade withdraw praise criticize criticise condemn ' +
		'support oppose welcome favor favour back agree disagree agreement ask answer lift lower'
	).split(' '),
);

/** Whether two reports can use a word and its opposite of two subjects without contradicting each other. */
export function dependsOnTheSubject(lemma: string): boolean {
	return DEPENDENT.has(lemma);
}
