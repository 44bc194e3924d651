/** Words that deny what they govern. Hand-made for counterpoint after Huddleston and Pullum (2002), chapter 9. */

/** As written in lower case; "n't" is looked for at the end of a word. */
const CUES = new Set(
	'not no never none nobody nothing nowhere neither nor cannot hardly scarcely barely rarely seldom'.split(' '),
);

/** "dont", as hasty typing and lost characters leave it. */
const LOST_APOSTROPHE = /^(?:do|does|did|is|are|was|were|would|could|should|has|have|had|wo|ca)nt$/;

/** Verbs, nouns and adjectives that deny what follows ("failed to reach", "denied losing one"), in dictionary form. */
const DENYING = new Set('fail failure refuse refusal decline deny denial neglect unable unwilling'.split(' '));

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

/** Whether a word, in dictionary form, denies by its meaning: "fail", "refuse". */
export function isDenyingWord(lemma: string): boolean {
	return DENYING.has(lemma);
}

/** Whether a word may say by itself what a "not" says: "unharmed", "removed". */
export function isNegativeWord({ normal, lemma }: { readonly normal: string; readonly lemma: string }): boolean {
	return NEGATIVE.has(lemma) || NEGATIVE_AFFIX.test(normal);
}
