/**
 * Words that titles and descriptions of people are made of. Hand-made for counterpoint from the usage of American and
 * British newspapers.
 */

/** Heads of offices and roles; a title ends with one, or goes on with "of", "for", "to" or "at". */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
	(
		'president premier chancellor minister secretary senator sen representative rep congressman congresswoman governor gov mayor ' +
		'councilman councilwoman councilor councillor assemblyman assemblywoman delegate commissioner ambassador envoy consul ' +
		'diplomat undersecretary treasurer comptroller ombudsman speaker whip lawmaker legislator parliamentarian mp mep leader ' +
		'chairman chairwoman chair chairperson head chief director executive ceo cfo coo cto founder cofounder owner publisher ' +
		'editor administrator manager coordinator superintendent inspector detective sheriff constable officer commander general gen ' +
		'colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private admiral adm marshal brigadier cmdr ' +
		'judge justice prosecutor attorney lawyer solicitor counsel magistrate advocate clerk king queen prince princess emperor ' +
		'sultan emir sheikh sheik ayatollah mullah imam pope cardinal archbishop bishop priest pastor reverend rev rabbi father sister ' +
		'spokesman spokeswoman spokesperson official adviser advisor aide strategist consultant analyst economist historian ' +
		'professor scholar scientist researcher expert fellow dean provost chancellor rector lecturer doctor physician surgeon ' +
		'nurse teacher principal coach columnist reporter correspondent journalist commentator anchor host blogger author writer ' +
		'novelist poet actor actress singer musician rapper comedian filmmaker artist architect photographer producer star ' +
		'activist campaigner dissident candidate nominee contender frontrunner politician statesman strongman dictator ruler ' +
		'billionaire businessman businesswoman entrepreneur investor banker mogul tycoon magnate financier developer ' +
		'democrat republican independent socialist libertarian suspect defendant plaintiff victim widow widower ' +
		'secretarygeneral vicepresident dictator warlord cleric preacher soldier pilot astronaut veteran player quarterback ' +
		'striker midfielder golfer boxer swimmer runner champion referee umpire engineer inventor pundit pollster lobbyist organizer ' +
		'whistleblower contractor operative agent informant hacker gunman shooter bomber boss coroner barrister vicar curator ' +
		'headteacher headmaster headmistress'
	).split(' '),
);

/** May stand before a head and belong to the office: "foreign minister", "deputy attorney general", "White House counsel". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
	(
		'vice deputy assistant associate senior junior chief lead leading top ranking foreign defense defence finance interior ' +
		'home justice health education energy labor labour agriculture commerce trade transport transportation environment ' +
		'treasury economy economic industry information culture housing security national homeland intelligence military army ' +
		'navy police fire press communications campaign policy political legal medical scientific technology technical financial ' +
		'operating executive managing general attorney prime state federal district city county borough provincial regional ' +
		'local majority minority house senate party opposition cabinet supreme high lieutenant major rear brigadier first ' +
		'special presidential vice-presidential congressional parliamentary gubernatorial crown grand spiritual religious ' +
		'nationalist socialist communist conservative liberal progressive democratic republican green independent ' +
		'popular prominent veteran longtime current sitting new affairs relations budget tax budget science research news ' +
		'board bank central reserve union labor rights human civil election elections white gop'
	).split(' '),
);

/** Give a title a tense of its own. */
export const TITLE_TENSES: ReadonlyMap<string, string> = new Map([
	['former', 'former'],
	['ex', 'former'],
	['then', 'former'],
	['onetime', 'former'],
	['late', 'former'],
	['retired', 'former'],
	['outgoing', 'outgoing'],
	['acting', 'acting'],
	['interim', 'acting'],
	['caretaker', 'acting'],
	['designate', 'designate'],
	['elect', 'designate'],
	['incoming', 'designate'],
	['future', 'designate'],
]);

/** Heads that a second word completes: "general" in "attorney general", "surgeon general", "secretary general". */
export const BEFORE_GENERAL: ReadonlySet<string> = new Set(
	'attorney solicitor surgeon secretary inspector governor consul director major lieutenant brigadier adjutant'.split(
		' ',
	),
);

/** Courtesy titles, which say no more than a gender. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | null> = new Map([
	['mr', 'he'],
	['mister', 'he'],
	['sir', 'he'],
	['lord', 'he'],
	['mrs', 'she'],
	['ms', 'she'],
	['miss', 'she'],
	['madam', 'she'],
	['dame', 'she'],
	['lady', 'she'],
	['dr', null],
	['hon', null],
	['prof', null],
]);

/** Abbreviated offices in full. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
	['sen', 'senator'],
	['sens', 'senator'],
	['rep', 'representative'],
	['reps', 'representative'],
	['gov', 'governor'],
	['gen', 'general'],
	['lt', 'lieutenant'],
	['col', 'colonel'],
	['capt', 'captain'],
	['sgt', 'sergeant'],
	['cpl', 'corporal'],
	['maj', 'major'],
	['adm', 'admiral'],
	['cmdr', 'commander'],
	['rev', 'reverend'],
	['atty', 'attorney'],
	['advisor', 'adviser'],
	['defence', 'defense'],
	['labour', 'labor'],
	['gop', 'republican'],
]);

/** Offices whose complement is part of the office: "secretary of state", "chief of staff", "speaker of the house". */
export const COMPLEMENTED: ReadonlySet<string> = new Set(
	'secretary minister chief speaker president leader director head chairman chairwoman chair governor ambassador undersecretary deputy dean master'.split(
		' ',
	),
);
