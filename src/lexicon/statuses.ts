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
resign resignation step_down quit | fire oust dismiss sack | retire retirement
convict conviction | acquit acquittal | mistrial
murder | manslaughter | suicide
derail derailment | collide collision | explode explosion | capsize
shoot | stab | strangle | drown | poison | electrocute
ban prohibit outlaw | legalize permit | regulate
tie draw | win victory | lose defeat
import | export
marry marriage wedding | divorce | engagement
land landing | take_off takeoff
`;

/** Stages one after the other: both may be true, but they are not the same news. */
const STAGES = `
arrest | charge indict indictment | convict conviction | sentence | plead
appoint appointment | elect election | reelect re-elect reelection re-election | nominate nomination
propose proposal | introduce | pass passage approve approval adopt adoption | ratify ratification enact
suspend suspension | expel expulsion | revoke
threaten threat | impose | lift
consider | plan | announce announcement
recall | discontinue
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

let index: ReadonlyMap<string, readonly Status[]> | undefined;

/** The statuses a word can stand for: a lemma, or a lemma and a particle joined by an underscore. */
export function statusesOf(word: string): readonly Status[] {
	index ??= buildIndex();
	return index.get(word) ?? [];
}

function buildIndex(): Map<string, Status[]> {
	const built = new Map<string, Status[]>();
	const alternatives = ALTERNATIVES.trim().split('\n');
	[...alternatives, ...STAGES.trim().split('\n')].forEach((line, matter) => {
		line.split('|').forEach((words, status) => {
			for (const word of words.trim().split(' ')) {
				built.set(word, [...(built.get(word) ?? []), { matter, status, exclusive: matter < alternatives.length }]);
			}
		});
	});
	return built;
}

/** Particles of the phrasal verbs above. */
export const PARTICLES: ReadonlySet<string> = new Set(['off', 'back', 'ahead', 'down']);
