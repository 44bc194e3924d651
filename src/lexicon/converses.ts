import { movesOfItself } from './directions.ts';

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
		'work function malfunction support oppose welcome favor favour back agree disagree agreement ask answer lift lower'
	).split(' '),
);

/** Whether two reports can use a word and its opposite of two subjects without contradicting each other. */
export function dependsOnTheSubject(lemma: string): boolean {
	return DEPENDENT.has(lemma) || movesOfItself(lemma);
}

/** Verbs that undo what their opposite did: who was arrested on Monday may be released on Tuesday. By lemma. */
const IN_TURN = new Set(
	(
		'arrest detain imprison jail hold free release open close reopen shut begin start launch end finish stop halt pause ' +
		'resume suspend reinstate restore enter leave arrive depart join quit hire fire appoint dismiss marry divorce deploy ' +
		'withdraw invade scrap impose lift install remove evacuate occupy return'
	).split(' '),
);

/** Whether a word and its opposite may both be true, one after the other. */
export function mayFollowInTurn(lemma: string): boolean {
	return IN_TURN.has(lemma);
}
