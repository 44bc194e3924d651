/** How sure a claim is made. Hand-made for counterpoint after Palmer (2001), Mood and Modality, and the guidance of AP and Reuters on allegations. */
export type ModalityLevel = 'certain' | 'planned' | 'likely' | 'possible' | 'alleged' | 'required';

/** One word each, in normal form. */
export const MODALS: ReadonlyMap<string, ModalityLevel> = new Map(
	(
		[
			['certain', 'certainly definitely undoubtedly surely inevitably'],
			['planned', "will 'll shall won't would wouldn't"],
			['likely', 'likely probably presumably expected'],
			['possible', "may might could can possibly perhaps maybe potentially conceivably couldn't can't"],
			[
				'alleged',
				'allegedly reportedly purportedly supposedly apparently alleged purported suspected accused rumored rumoured',
			],
			['required', "must should shall ought needs shouldn't mustn't"],
		] as const
	).flatMap(([level, words]) => words.split(' ').map((word) => [word, level] as const)),
);

/** Words that hold back what they are said of, with or without "to", by lemma: "considered a threat", "the suspected leak". */
export const RESERVING: ReadonlyMap<string, ModalityLevel> = new Map(
	(
		[
			['alleged', 'allege accuse suspect suspected purport supposed ostensibly apparent believed'],
			['possible', 'potential possible consider weigh mull'],
			['planned', 'plan intend'],
			['likely', 'expect'],
		] as const
	).flatMap(([level, words]) => words.split(' ').map((word) => [word, level] as const)),
);

/** "rule out", denied, leaves open what follows. */
export const OPEN_VERB = 'rule';

/** Nouns that call somebody the one who did it, where a careful report writes "suspect". By lemma. */
export const DOERS: ReadonlySet<string> = new Set(
	'gunman shooter killer attacker assailant bomber robber murderer rapist thief arsonist stabber hijacker'.split(' '),
);

/** Verbs that set what follows them ("plans to", "is expected to") in a mood, by lemma; they need "to" behind them. */
export const MODAL_VERBS: ReadonlyMap<string, ModalityLevel> = new Map([
	['plan', 'planned'],
	['intend', 'planned'],
	['aim', 'planned'],
	['vow', 'planned'],
	['pledge', 'planned'],
	['promise', 'planned'],
	['set', 'planned'],
	['schedule', 'planned'],
	['slate', 'planned'],
	['prepare', 'planned'],
	['go', 'planned'],
	['hope', 'possible'],
	['consider', 'possible'],
	['threaten', 'possible'],
	['expect', 'likely'],
	['likely', 'likely'],
	['need', 'required'],
	['have', 'required'],
	['require', 'required'],
	['oblige', 'required'],
	['seem', 'likely'],
	['appear', 'likely'],
	['say', 'alleged'],
	['report', 'alleged'],
	['believe', 'alleged'],
	['think', 'alleged'],
]);
