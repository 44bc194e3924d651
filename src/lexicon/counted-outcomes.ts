/**
 * What is said of the people or things that are counted: the number of dead is not the number of injured.
 * By lemma; hand-made for counterpoint.
 */
const OUTCOMES: Readonly<Record<string, string>> = {
	dead: 'die die. dead death toll fatality kill fatal fatally perish slay slain murder lethal deadly lifeless body corpse',
	hurt: 'injure injury hurt wound wounded casualty hospitalize hospitalise',
	missing: 'miss missing unaccounted disappear',
	trapped: 'trap bury stick',
	held: 'arrest detain jail imprison custody detention',
	charged: 'charge indict indictment accuse',
	displaced: 'displace evacuate evacuation homeless flee refugee',
	infected: 'infect infection case positive',
	affected: 'affect strand impact',
	rescued: 'rescue save survivor survive',
	for: 'favor favour support approve aye yea yes',
	against: 'against oppose reject nay',
	gain: 'gain rise increase grow climb jump surge add profit earn',
	loss: 'lose loss fall drop decline decrease plunge slip tumble shed cut',
};

let byWord: ReadonlyMap<string, string> | null = null;

/** The outcome a word names: "killed" → "dead"; undefined for a word that names none. */
export function outcomeOf(lemma: string): string | undefined {
	byWord ??= new Map(
		Object.entries(OUTCOMES).flatMap(([outcome, words]) => words.split(' ').map((word) => [word, outcome] as const)),
	);
	return byWord.get(lemma);
}

/** Fates of which nobody has two; "arrested" and "charged" are stages of one case. */
const FATES = new Set(['dead', 'hurt', 'missing', 'trapped', 'rescued']);

/** Whether two words name two fates: "missing", "injured". */
export function areDifferentFates(x: string, y: string): boolean {
	const [one, other] = [outcomeOf(x), outcomeOf(y)];
	return one !== undefined && other !== undefined && one !== other && FATES.has(one) && FATES.has(other);
}

/** Whom the police look for: they are at large, and nobody misses them. By lemma. */
export const WANTED: ReadonlySet<string> = new Set(
	'suspect gunman attacker robber killer police officer detective fugitive prisoner inmate'.split(' '),
);
