/**
 * Words by which an outlet shows how it takes what is said. Lemmas. By hand, MIT, after the AP and BBC style guides, which
 * ask for "said" where nothing more is known.
 */

/** Verbs of saying that carry a judgement: that it is doubtful, unwelcome, conceded, urgent. "Say", "tell", "add" do not. */
export const LOADED_VERBS: ReadonlySet<string> = new Set(
	(
		'claim admit insist allege concede acknowledge assert maintain boast vow warn deny reveal contend complain lament ' +
		'confess demand blast slam mock scoff vent fume decry deride denounce rip tout implore plead retort stress ' +
		'argue accuse blame brand dub label hail'
	).split(' '),
);

/** Words by which an outlet stands back from what it tells. */
export const DOUBTS: ReadonlySet<string> = new Set(
	'reportedly allegedly apparently purportedly supposedly seemingly alleged purported so-called apparent suspected'.split(
		' ',
	),
);
