/** Words that deny what they govern. Hand-made for counterpoint after Huddleston and Pullum (2002), chapter 9. */

/** In dictionary form; "n't" is looked for at the end of a word. */
const CUES = new Set(
	'not no never none nobody nothing nowhere neither nor without cannot nay hardly scarcely barely rarely seldom'.split(' '),
);

/** "not only the mayor", "no doubt", "no less than": they deny nothing. The cue with the word after it. */
const NO_DENIAL = new Set(
	['not only', 'not just', 'not merely', 'not simply', 'no doubt', 'no matter', 'no less', 'no wonder', 'not least'],
);

export function isNegationCue(normal: string, next: string | undefined): boolean {
	if (normal.endsWith("n't")) return true;
	return CUES.has(normal) && !(next !== undefined && NO_DENIAL.has(`${normal} ${next}`));
}

/** "failed to reach", "refused to sign": verbs that deny the infinitive after them, in dictionary form. */
export const DENYING_VERBS = new Set(['fail', 'refuse', 'decline', 'neglect', 'forget', 'unable', 'unwilling']);
