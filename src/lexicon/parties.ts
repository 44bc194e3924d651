/**
 * Words for one party, by who acts for it or whom it acts for: "the defense would appeal" / "her client will not appeal". By
 * lemma, a party a line; by hand, MIT.
 */
const PARTIES: readonly ReadonlySet<string>[] = [
	'defense defence defendant accused client lawyer attorney counsel barrister solicitor',
	'prosecution prosecutor state crown',
	'plaintiff complainant claimant client lawyer attorney counsel',
].map((party) => new Set(party.split(' ')));

/** Whether what one does may be told of the other. */
export const areOfOneParty = (x: string, y: string): boolean => PARTIES.some((party) => party.has(x) && party.has(y));
