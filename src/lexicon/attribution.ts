/**
 * Words that lay what is said to somebody: lemmas of the verbs, and what they tell of the claim.
 *
 * Hand-made for counterpoint from the reporting verbs of English news.
 */

/** Always lay words to a speaker, with or without a quotation. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
	(
		'say tell write add announce claim state argue insist warn declare explain acknowledge admit confirm deny note ' +
		'reply respond tweet assert allege concede contend stress reiterate remark comment suggest believe think feel hope ' +
		'testify quip joke boast vow pledge promise reveal report estimate predict conclude recall complain caution ' +
		'emphasize emphasise underscore maintain quote cite ask wonder shout yell cry exclaim intone opine muse observe ' +
		'mention repeat counter retort interject continue recount relay disclose advise urge implore plead fear doubt ' +
		'propose post lament chant proclaim affirm speculate understand expect elaborate agree mean mutter whisper exhort'
	).split(' '),
);

/** Lay words to a speaker only next to a quotation: "called the talks “candid”", "blamed the “erroneous perception”". */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(
	(
		'call describe blame thank accuse criticize criticise denounce condemn praise dismiss label brand dub characterize ' +
		'characterise refer hail slam blast mock decry deride portray paint cast rip attack defend express raise voice ' +
		'castigate chide rebuke demand read speak talk conclude vent fume scoff laugh welcome invoke tout ' +
		'indicate echo issue release put'
	).split(' '),
);

/** Of those, the ones that lay words to somebody only with what is issued: "released a statement calling it “an error”". */
export const ISSUING_VERBS: ReadonlySet<string> = new Set('issue release put'.split(' '));
export const ISSUED: ReadonlySet<string> = new Set('statement communique tweet memo letter message apology'.split(' '));

/** Reporting verbs whose bare form is as likely a noun or an adjective: "a report", "state television". */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
	(
		'state report post note comment claim doubt hope fear promise pledge estimate mean boast quote tweet remark joke ' +
		'vow shout cry chant reply counter attack blame praise label brand blast slam cast voice read talk demand welcome issue release echo put'
	).split(' '),
);
