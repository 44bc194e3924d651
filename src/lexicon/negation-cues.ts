/** Words that deny what they govern. Hand-made for counterpoint after Huddleston and Pullum (2002), chapter 9. */

/** As written in lower case; "n't" is looked for at the end of a word. */
const CUES = new Set(
	'not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely rarely seldom'.split(' '),
);

/** Verbs and adjectives that deny what follows ("failed to reach", "denied losing one"), in dictionary form. */
const DENYING = new Set('fail refuse decline deny neglect unable unwilling'.split(' '));

/** "not only the mayor", "no doubt", "no less than": the cue and the word after it deny nothing together. */
const NO_DENIAL = new Set([
	'not only',
	'not just',
	'not merely',
	'not simply',
	'no doubt',
	'no matter',
	'no less',
	'no wonder',
	'not least',
]);

/** Whether a word, in lower case, is a negation in the stricter sense: "not", "no", "isn't". */
export function isNegationCue(normal: string, next?: string): boolean {
	if (normal.includes("'")) return normal.endsWith("n't");
	return CUES.has(normal) && !(next !== undefined && NO_DENIAL.has(`${normal} ${next}`));
}

/** Whether a word, in dictionary form, denies by its meaning: "fail", "refuse". */
export function isDenyingWord(lemma: string): boolean {
	return DENYING.has(lemma);
}
