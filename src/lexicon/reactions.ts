/** Verbs for what follows on somebody else's act, and has a day of its own. By hand, MIT; in dictionary form. */
const REACTIONS = new Set(
	(
		'react respond reply answer praise slam condemn criticize criticise hail welcome mourn denounce applaud blast ' +
		'congratulate thank retaliate protest'
	).split(' '),
);

/** Whether a verb answers an act of somebody else: "reacted on Friday" to what was published on Thursday. */
export function isReaction(lemma: string): boolean {
	return REACTIONS.has(lemma);
}
