/**
 * What can become of one matter, as words of news: a plan is postponed or cancelled, a suspect arrested or charged.
 * Hand-made for counterpoint.
 *
 * A line is a matter; its statuses are parted by "|", the words for one status by spaces, in dictionary form. An
 * underscore joins a verb and its particle ("call_off"), which may stand some words apart.
 */

/** Statuses that exclude each other: of one matter, at one time, both cannot be true. */
const ALTERNATIVES = `
postpone postponement defer put_off reschedule push_back | cancel cancellation scrap call_off nix axe | proceed go_ahead
resign resignation step_down quit | fire oust dismiss sack
convict conviction find_guilty | acquit acquittal clear_of | mistrial
murder | manslaughter | suicide
derail derailment | collide collision | explode explosion | capsize
shoot | stab | strangle | drown | poison | electrocute
ban prohibit outlaw | legalize permit
free release_bail release | detain jail hold_custody remand imprison
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
}

let index: ReadonlyMap<string, StatusEntry> | undefined;

export function statusEntry(lemma: string): StatusEntry | undefined {
	index ??= buildIndex();
	return index.get(lemma);
}

function buildIndex(): Map<string, StatusEntry> {
	const built = new Map<string, { alone: Status[]; phrasal: Map<string, Status[]> }>();
	const alternatives = ALTERNATIVES.trim().split('\n');
	[...alternatives, ...STAGES.trim().split('\n')].forEach((line, matter) => {
		line.split('|').forEach((words, status) => {
			for (const word of words.trim().split(' ')) {
				const [lemma = '', particle] = word.split('_');
				const entry = built.get(lemma) ?? { alone: [], phrasal: new Map() };
				const list = particle ? (entry.phrasal.get(particle) ?? []) : entry.alone;
				list.push({ matter, status, exclusive: matter < alternatives.length });
				if (particle) entry.phrasal.set(particle, list);
				built.set(lemma, entry);
			}
		});
	});
	return built;
}
