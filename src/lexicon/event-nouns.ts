/**
 * Nouns and verbs that name the same sort of event, so that "the meeting lasted" can take up "met for".
 * One sort a line, by lemma; hand-made for counterpoint.
 */
const SORTS = `
meet meeting talk talks discuss discussion session encounter conversation negotiation negotiate summit dialogue round
meal dinner lunch breakfast dine
attack assault strike raid bombing shooting shoot siege
trial hearing proceeding testimony testify
search manhunt hunt
fly flight trip journey visit travel tour voyage
battle fight fighting fire blaze
speech speak address remark
vote voting election ballot
protest demonstration rally march strike
sentence term prison imprisonment jail
delay wait postponement
call phone
match game
interview press
outage blackout shutdown
`;

let sorts: ReadonlyMap<string, number> | null = null;

/** The sort of event a lemma names; undefined for a word that names none. */
export function eventSort(lemma: string): number | undefined {
	sorts ??= new Map(
		SORTS.trim()
			.split('\n')
			.flatMap((line, sort) => line.split(' ').map((word) => [word, sort] as const)),
	);
	return sorts.get(lemma);
}
