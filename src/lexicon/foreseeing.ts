/** Words before a figure that is foreseen, aimed at or feared and not counted, by lemma. By hand, MIT. */
export const FORESEEING: ReadonlySet<string> = new Set(
	'forecast predict project expect anticipate estimate goal target could may might suggest warn'.split(' '),
);
