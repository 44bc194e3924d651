/** What every form of an event says of its limits. */
export const LIMITS =
	'Counted from the texts at hand; “not found” is not “left out on purpose”, and that most say so does not make it true.';
