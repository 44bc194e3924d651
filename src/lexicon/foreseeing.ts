/** Words before a figure that is foreseen, aimed at or feared and not counted: lemmas, and modals as they stand. By hand, MIT. */
export const FORESEEING: ReadonlySet<string> = new Set(
	'forecast predict project expect anticipate estimate goal target could may might suggest warn'.split(' '),
);
