/**
 * Words by which a report holds back from stating something as a fact. Hand-made for counterpoint after Palmer, Mood and
 * Modality (2001), and the guidance of AP and Reuters on allegations.
 */

/** How far a statement is held back; what is stated without any of these words is stated plainly. */
export type Reserve = 'alleged' | 'possible' | 'planned';

const WORDS: Readonly<Record<Reserve, string>> = {
	alleged:
		'allege alleged allegedly accused accuse suspected suspect purported purportedly reportedly supposed supposedly ' +
		'ostensibly apparent apparently believed',
	possible: 'may might could possible possibly perhaps potential potentially maybe consider considering weigh mull',
	planned: 'will plan intend expect expected',
};

let reserves: ReadonlyMap<string, Reserve> | undefined;

/** The reserve a word makes, as written in lower case or in dictionary form; undefined for none. */
export function reserveOf(word: string): Reserve | undefined {
	reserves ??= new Map(
		(['alleged', 'possible', 'planned'] as const).flatMap((reserve) =>
			WORDS[reserve].split(' ').map((cue) => [cue, reserve] as const),
		),
	);
	return reserves.get(word);
}

/** Nouns that call somebody the one who did it, where a careful report writes "suspect". By lemma. */
export const DOERS: ReadonlySet<string> = new Set(
	'gunman shooter killer attacker assailant bomber robber murderer rapist thief arsonist stabber hijacker'.split(' '),
);
