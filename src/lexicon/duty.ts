/**
 * Words by which a report says whose duty something is. Hand-made for counterpoint after the deontic modals of Palmer,
 * Mood and Modality (2001), chapter 3.
 */

/** "The two sides must …", in lower case; those with "to" need it after them ("have to", "a responsibility to"). */
export const DUTY_CUES: ReadonlySet<string> = new Set(['must', 'should', 'ought']);
export const DUTY_CUES_BEFORE_TO: ReadonlySet<string> = new Set(
	'have need responsibility duty obligation obliged required bound'.split(' '),
);

/** Those whom a duty joins: "we", "both sides". By lemma. */
export const JOINT_BEARERS: ReadonlySet<string> = new Set([
	'we',
	'both',
	'together',
	'side',
	'country',
	'nation',
	'party',
]);
