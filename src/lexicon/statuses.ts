/**
 * What can become of one matter, as words of news: a plan is postponed or cancelled, a suspect arrested or charged.
 * Hand-made for counterpoint.
 *
 * A line is a matter; its statuses are parted by "|", the words for one status by spaces, in dictionary form. An
 * underscore joins a verb and its particle ("call_off"), which may stand some words apart, a plus a noun and the word right
 * before it ("behind+bar").
 */

/** Statuses that exclude each other: of one matter, at one time, both cannot be true. */
const ALTERNATIVES = `
postpone postponement defer put_off reschedule push_back | cancel cancellation scrap call_off nix axe | proceed go_ahead
resign resignation step_down quit | fire oust dismiss sack axe | suspend suspension on+leave gardening+leave
convict conviction find_guilty | acquit acquittal clear_of | mistrial
murder | manslaughter | suicide
derail derailment | collide collision | explode explosion | capsize
shoot | stab | strangle | drown | poison | electrocute
ban prohibit outlaw | legalize permit
free release_bail release let_go on+bail | detain jail hold_custody remand imprison in+custody behind+bar
marry marriage wedding | divorce | engagement
double | triple treble | quadruple | halve
go_through | fall_through
uphold | throw_out
succeed | break_down
resume resumption | break_off
`;

/** Stages one after the other: both may be true, but they are not the same news. */
const STAGES = `
take_off takeoff | land landing
arrest | charge indict indictment | convict conviction | sentence | plead
appoint appointment | elect reelect re-elect | nominate nomination
propose proposal | introduce | pass passage approve approval adopt adoption | ratify ratification enact
suspend suspension | expel expulsion | revoke
threaten threat | impose | lift
consider | plan | announce announcement
recall | discontinue
ban prohibit outlaw | regulate regulation
resign resignation step_down quit | retire retirement
suspect | accuse | prove
investigate investigation | sue lawsuit | prosecute prosecution
`;

export interface Status {
	/** Number of the line. */
	readonly matter: number;
	/** Place among the statuses of the matter. */
	readonly status: number;
	readonly exclusive: boolean;
}

/** What a verb or noun, by lemma, can stand for alone and with a particle behind it. */
export interface StatusEntry {
	readonly alone: readonly Status[];
	/** By particle: "off" for "call". */
	readonly phrasal: ReadonlyMap<string, readonly Status[]>;
	/** By the word right before it: "behind" for "bar". */
	readonly behind: ReadonlyMap<string, readonly Status[]>;
}

let index: ReadonlyMap<string, StatusEntry> | undefined;

export function statusEntry(lemma: string): StatusEntry | undefined {
	index ??= buildIndex();
	return index.get(lemma);
}

interface EntryMade extends StatusEntry {
	readonly alone: Status[];
	readonly phrasal: Map<string, Status[]>;
	readonly behind: Map<string, Status[]>;
}

function buildIndex(): Map<string, StatusEntry> {
	const built = new Map<string, EntryMade>();
	const alternatives = ALTERNATIVES.trim().split('\n');
	[...alternatives, ...STAGES.trim().split('\n')].forEach((line, matter) => {
		line.split('|').forEach((words, status) => {
			for (const word of words.trim().split(' ')) {
				listOf(word, built).push({ matter, status, exclusive: matter < alternatives.length });
			}
		});
	});
	return built;
}

/** Where the status of a word, of a verb with its particle, or of a noun with what stands before it is kept. */
function listOf(word: string, built: Map<string, EntryMade>): Status[] {
	const [verb = '', particle] = word.split('_');
	const [before = '', noun] = word.split('+');
	const lemma = noun ?? verb;
	const entry = built.get(lemma) ?? { alone: [], phrasal: new Map(), behind: new Map() };
	built.set(lemma, entry);
	if (noun !== undefined) return listIn(entry.behind, before);
	return particle === undefined ? entry.alone : listIn(entry.phrasal, particle);
}

function listIn(lists: Map<string, Status[]>, key: string): Status[] {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
}
