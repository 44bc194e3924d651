/**
 * Abbreviations written with a full stop, by what may follow them.
 *
 * Hand-made for counterpoint from the style guides of American and British newspapers.
 */

/** A name or a number always follows: "Gen. Mark Milley", "No. 2". The stop never ends a sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
	`mr mrs ms messrs dr prof rev fr sr.a sen sens rep reps gov govs gen lt col maj capt cpl cmdr sgt pvt adm brig
	pres sec supt insp det hon rt msgr mgr mme mlle cllr ald lcpl pfc cdr amb atty asst assoc dep dist fmr st ste mt ft vs v ed eds cf
	e.g i.e viz approx est al maj.gen lt.gen lt.col brig.gen lt.cmdr`.split(/\s+/),
);

/** Only a number follows: "No. 2", "Art. 5". Before anything else they are words: "Would he go? No. Police said …". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set('no nos nr art fig vol ch p pp'.split(/\s+/));

/**
 * What numbers follow and sentences never: "Rte. 9", "ca. 40 people", "Prop. 8". Without vowels an abbreviation is known by
 * its looks ("Bldg. 4"), and stands in no list. By hand, MIT.
 */
export const BEFORE_DIGITS: ReadonlySet<string> = new Set(
	`ca cca circ abt avg min max sec para par sub subsec tab ep eps op cit ibid apt rte ser iss ver pat exp ext div cir ex
	prop props ref refs app reg regs cap pt pts pl lot lib av`.split(/\s+/),
);

/** The same only with a capital; in small letters they are words that end sentences: "left it to the ref. 12 minutes later". */
export const WORDS_BEFORE_DIGITS: ReadonlySet<string> = new Set(
	'ref refs app prop props reg cap lot tab pat sub par ex op lib max ser'.split(/\s+/),
);

/**
 * Abbreviations only with a capital, as of states and weekdays ("Peoria, Ill.", "Sat. at noon"); in small letters they are
 * words that end sentences: "The child was ill. Police closed the road."
 */
export const WORDS_IN_SMALL_LETTERS: ReadonlySet<string> = new Set(
	'ill miss mass ore wash ark pa la ind sun sat wed mar dec rep gen gov ed hon ste'.split(/\s+/),
);

/** Units are written behind a number: "6 ft. 2 in."; elsewhere "in" is a word: "the window he came in. Police …". */
export const BEHIND_NUMBER: ReadonlySet<string> = new Set('in min sec'.split(/\s+/));

/** May stand inside a sentence or end it: "Apple Inc. said", "at Apple Inc. He left"; what follows decides. */
export const EITHER_WAY: ReadonlySet<string> = new Set(
	`inc corp co cos ltd bros llc plc assn dept univ u.s u.k u.n e.u u.s.a u.s.s.r d.c n.y l.a a.m p.m jr sr esq etc
	ph.d m.d b.a m.a j.d ave blvd rd hwy jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs
	fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev n.h n.j
	n.m n.c n.d okla ore pa p.r r.i s.c s.d tenn tex va vt wash w.va wis wyo b.c ont que alta sask c a.k.a d r i
	hr hrs min sec mph lb lbs oz ft in yd sq tel ext n.f.l n.b.a n.c.a.a f.b.i c.i.a n.s.a a.c.l.u g.o.p`.split(/\s+/),
);
