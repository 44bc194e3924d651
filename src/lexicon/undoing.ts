/** Words by which a sentence takes back what it names. By hand, MIT; in dictionary form where not said otherwise. */

/** What is done to a ban, a verdict or a law so that it no longer holds. */
const UNDOING = new Set('lift end overturn quash reverse repeal revoke rescind annul vacate overrule'.split(' '));

export const undoes = (lemma: string) => UNDOING.has(lemma);

/** Before what is needed for an act, they say that it was not there. As written, in lower case. */
const LACKING = new Set('too short insufficient lacked lacking lacks lack'.split(' '));

export const fallsShort = (normal: string) => LACKING.has(normal);

/** Say of what follows that it is not so: "falsely claimed that". As written, in lower case. */
const BELIED = new Set('falsely wrongly mistakenly incorrectly wrongfully'.split(' '));

export const isBelied = (normal: string) => BELIED.has(normal);

/** What is disputed, before its "that". */
const CLAIMS = new Set('notion idea claim suggestion allegation assertion accusation argument view theory'.split(' '));

export const namesClaim = (lemma: string) => CLAIMS.has(lemma);

const DISPUTING = new Set(
	'reject deny dispute dismiss refute rebut counter debunk contest disprove contradict'.split(' '),
);

export const disputes = (lemma: string) => DISPUTING.has(lemma);

/** Say that a report is not so, as one does who denies it. As written, in lower case. */
const UNTRUE = new Set('false untrue baseless unfounded fabricated incorrect inaccurate lie lies wrong'.split(' '));

export const saysUntrue = (normal: string) => UNTRUE.has(normal);

/** "Hardly anyone came" / "few people came". As written, in lower case. */
const NEARLY_NONE = new Set('hardly scarcely barely rarely seldom'.split(' '));
const FEW = new Set('few little'.split(' '));

export const isNearlyNone = (normal: string) => NEARLY_NONE.has(normal);
export const isFew = (normal: string) => FEW.has(normal);
