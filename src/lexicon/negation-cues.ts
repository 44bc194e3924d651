/** Words that deny what they govern. Hand-made for counterpoint after Huddleston and Pullum (2002), chapter 9. */

/** As written in lower case; "n't" is looked for at the end of a word. */
const CUES = new Set(
	'not no never none nobody nothing nowhere neither nor cannot hardly scarcely barely rarely seldom'.split(' '),
);

/** "dont", as hasty typing and lost characters leave it. */
const LOST_APOSTROPHE = /^(?:do|does|did|is|are|was|were|would|could|should|has|have|had|wo|ca)nt$/;

/** Verbs and nouns that deny what follows ("denied losing one"), in dictionary form. */
const DENYING = new Set(['deny', 'denial']);
/** These deny an act that follows with "to": "failed to reach", "has yet to rule", but "a mine failure", "failed his exam". */
const DENYING_BEFORE_TO = new Set('yet fail failure refuse refusal decline neglect unable unwilling'.split(' '));

/**
 * Words whose meaning holds a denial, so that "not" on the other side says the same: "was removed from the bill" / "was not
 * in the bill". In dictionary form.
 */
const NEGATIVE = new Set(
	(
		'reject rejection lack absence absent remove exclude avoid prevent anonymous anonymity ban bar block stop cease halt ' +
		'miss lose cancel drop abandon dismiss rule void missing empty false wrong snub boycott forbid prohibit withhold ' +
		'free clear except unless but instead rather oppose against out off away impossible illegal invalid'
	).split(' '),
);
const NEGATIVE_AFFIX = /^(?:un|non|dis)[a-z]{4,}$|^[a-z]{4,}less$/;

/** "not only the mayor", "no doubt", "not until March": the cue and the word after it deny nothing together. */
const NO_DENIAL_BEFORE = new Set([
	'only',
	'just',
	'merely',
	'simply',
	'doubt',
	'matter',
	'less',
	'wonder',
	'least',
	'until',
]);

/** Whether a word, in lower case, is a negation in the stricter sense: "not", "no", "isn't". */
export function isNegationCue(normal: string, next = ''): boolean {
	const isCue = CUES.has(normal) || (normal.endsWith('t') && isContracted(normal));
	return isCue && !NO_DENIAL_BEFORE.has(next);
}

const isContracted = (normal: string) => normal.endsWith("n't") || LOST_APOSTROPHE.test(normal);

/** Whether a word, in dictionary form, denies by its meaning: "refuse", before `next` in lower case; without one, perhaps. */
export function isDenyingWord(lemma: string, next = 'to'): boolean {
	return DENYING.has(lemma) || (next === 'to' && DENYING_BEFORE_TO.has(lemma));
}

/** Whether a word may say by itself what a "not" says: "unharmed", "removed". */
export function isNegativeWord({ normal, lemma }: { readonly normal: string; readonly lemma: string }): boolean {
	return NEGATIVE.has(lemma) || NEGATIVE_AFFIX.test(normal);
}

/** Words by which somebody else denies a thing: "he denied that he fled" does not say that he stayed. */
const LAID_TO_SOMEBODY = /^den(?:y|ies|ied|ying|ials?)$/;

/** Whether a cue, in lower case, lays the denial to somebody instead of making it. */
export function isDenialOfSomebody(normal: string): boolean {
	return LAID_TO_SOMEBODY.test(normal);
}

/** What goes on until its end: "did not wait until Monday" denies it, "did not open until Monday" does not. */
const LASTING = new Set('wait stay last remain continue keep survive delay postpone'.split(' '));

/** Whether a verb, in dictionary form, tells of what goes on until something ends it. */
export function lastsUntil(lemma: string): boolean {
	return LASTING.has(lemma);
}

/** "not all", "not enough", "no more than", "not because": a limit and no denial of what follows. */
const LIMITS = new Set(
	(
		'all every always necessarily entirely fully completely so as even enough much many more less because from as ' +
		'later earlier far long sure clear immediate immediately known longer-term yet one'
	).split(' '),
);

/** Whether a cue before this word, in lower case, limits what follows. */
export function limitsDenial(normal: string): boolean {
	return LIMITS.has(normal);
}

/** What is thought, said or seen: "did not say whether" leaves open what it governs. In dictionary form. */
const OPEN = new Set(
	(
		'say tell know think believe comment see want seem appear hope expect suggest ask answer explain elaborate disclose ' +
		'reveal report mention give provide specify speak discuss understand feel look word sign indication evidence detail ' +
		'plan reason information way doubt need name identify identity immediate immediately'
	).split(' '),
);

/** Whether the denial of this word, in dictionary form, denies nothing of the matter itself. */
export function leavesOpen(lemma: string): boolean {
	return OPEN.has(lemma);
}
