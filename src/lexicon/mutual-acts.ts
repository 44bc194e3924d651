/**
 * Acts that both sides do to each other, or that either may begin, so that their order tells nothing: "Blinken met Qin" / "Qin met Blinken". By lemma;
 * hand-made for counterpoint after Levin (1993), English Verb Classes and Alternations, section 4.2.
 */
const MUTUAL = new Set(
	(
		'meet marry divorce face fight play join debate resemble equal contact greet embrace match border encounter engage ' +
		'follow talk agree pass unite separate battle rival parallel oppose'
	).split(' '),
);

export function isMutual(lemma: string): boolean {
	return MUTUAL.has(lemma);
}
