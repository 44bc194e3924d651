/**
 * Which offices exclude each other. A secretary of state is no foreign minister, but a senator may be majority leader,
 * and "leader", "official" or "top diplomat" describe a person without naming an office.
 *
 * Hand-made for counterpoint.
 */

/** One class a line: nobody holds two offices of one class at a time. By the head of the office in normal form. */
const CLASSES: Readonly<Record<string, string>> = {
	government:
		'president|vice president|prime minister|premier|chancellor|minister|secretary|governor|lieutenant governor|mayor|' +
		'attorney general|solicitor general|treasurer|prosecutor general|chancellor of the exchequer|home secretary|undersecretary|commissioner',
	chamber: 'senator|representative|congressman|congresswoman|assemblyman|delegate|member of parliament|mp|lord',
	leadership: 'speaker|majority leader|minority leader|majority whip|minority whip|whip',
	rank:
		'general|colonel|major|captain|lieutenant|sergeant|corporal|admiral|commander|brigadier|private|marshal|sheriff|' +
		'deputy sheriff|constable|inspector|detective|superintendent',
	clergy: 'pope|cardinal|archbishop|bishop|priest|pastor|rabbi|imam|deacon',
	crown: 'king|queen|prince|princess|emperor|duke|duchess|crown prince|sultan|emir',
	court: 'judge|prosecutor',
	company: 'chief executive|chief financial officer|chief operating officer|chief technology officer',
};

/** Written one way or another, the same office. */
const SAME: Readonly<Record<string, string>> = {
	ceo: 'chief executive',
	'chief executive officer': 'chief executive',
	cfo: 'chief financial officer',
	coo: 'chief operating officer',
	cto: 'chief technology officer',
	'defence secretary': 'secretary of defense',
	'defense secretary': 'secretary of defense',
	'commerce secretary': 'secretary of commerce',
	'treasury secretary': 'secretary of the treasury',
	'secretary of treasury': 'secretary of the treasury',
	'state secretary': 'secretary of state',
	'minister of foreign affairs': 'foreign minister',
	'external affairs minister': 'foreign minister',
	'minister of defense': 'defense minister',
	'minister of defence': 'defense minister',
	'defence minister': 'defense minister',
	'minister of finance': 'finance minister',
	'minister of health': 'health minister',
	'interior minister': 'minister of the interior',
	congressman: 'representative',
	congresswoman: 'representative',
	'vice premier': 'deputy prime minister',
	'vice prime minister': 'deputy prime minister',
	'deputy premier': 'deputy prime minister',
	premier: 'prime minister',
	'house speaker': 'speaker',
	justice: 'judge',
	magistrate: 'judge',
	'district attorney': 'prosecutor',
	'state attorney': 'prosecutor',
	'general prosecutor': 'prosecutor general',
	'speaker of the house': 'speaker',
	mp: 'member of parliament',
};

/** Words that make an office another one: a deputy prosecutor is not the prosecutor. */
const RANKED = new Set(['deputy', 'vice', 'assistant', 'under', 'associate', 'lieutenant', 'junior']);

export function sameOffice(office: string): string {
	return SAME[office] ?? office;
}

let heads: readonly (readonly [string, string])[] | null = null;

/** The class of an office, by its head: "foreign minister" and "minister of health" are of the government. */
export function officeClass(office: string): string | null {
	return classAndHead(office)[0];
}

function classAndHead(office: string): readonly [string, string] | readonly [null, null] {
	heads ??= Object.entries(CLASSES)
		.flatMap(([name, list]) => list.split('|').map((head) => [name, head] as const))
		.sort(([, x], [, y]) => y.length - x.length);
	const found = heads.find(
		([, head]) =>
			office.includes(head) && (office === head || office.endsWith(` ${head}`) || office.startsWith(`${head} of `)),
	);
	return found ?? [null, null];
}

/** Whether nobody can hold both offices at a time. */
export function excludeEachOther(x: string, y: string): boolean {
	const [a, b] = [sameOffice(x), sameOffice(y)];
	if (a === b) return false;
	const [kind, head] = classAndHead(a);
	if (kind === null || officeClass(b) !== kind) return false;
	// "federal judge", "U.S. district judge": the court is told more or less exactly.
	if (kind === 'court' && classAndHead(b)[1] === head) return false;
	// A lieutenant colonel is addressed as colonel, a major general as general.
	if (kind === 'rank' && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`))) return false;
	if (portfolioOf(a) !== '' && portfolioOf(a) === portfolioOf(b)) return false;
	return !isVaguer(a, b) && !isVaguer(b, a);
}

/** What a minister is for. "Transport Minister" and "Transport Secretary" are two names of one office in one paper's style. */
function portfolioOf(office: string): string {
	const words = office.split(' ');
	if (!words.includes('minister') && !words.includes('secretary')) return '';
	return words.filter((word) => !/^(?:minister|secretary|of|for|the)$/.test(word)).join(' ');
}

/** "minister" leaves open which: it excludes no "foreign minister", while "vice president" does exclude "president". */
function isVaguer(x: string, y: string): boolean {
	const [words, others] = [x.split(' '), y.split(' ')];
	if (!words.every((word) => others.includes(word))) return false;
	return !others.some((word) => RANKED.has(word) && !words.includes(word));
}
