/**
 * Verbs that mean something else with the particle behind them: who "turned down" an offer rejected it, what "went ahead"
 * took place. By hand, MIT; verb in dictionary form, its particles joined by "_", and a verb of the same meaning.
 */
const MEANINGS = `
turn_down reject | vote_down reject | throw_out reject | knock_back reject | rule_out exclude | turn_away refuse
go_on continue | carry_on continue | keep_on continue | press_on continue | drag_on continue | press_ahead continue | push_ahead continue
go_ahead proceed | call_off cancel | put_off postpone | push_back postpone | put_back postpone
step_down resign | stand_down resign | shut_down close | close_down close | open_up open
set_up establish | give_up abandon | pull_out withdraw | back_out withdraw | pull_back withdraw | drop_out withdraw
break_down fail | fall_through fail | fall_apart fail | break_off end | wrap_up finish | die_down ease
lay_off dismiss | take_on hire | set_free release | let_go release | lock_up jail
turn_up appear | show_up appear | stay_away boycott | sit_out skip | sign_up join
cut_back reduce | cut_down reduce | scale_back reduce | scale_down reduce | bring_down lower | drive_down lower
step_up increase | ramp_up increase | scale_up increase | go_up rise | shoot_up rise | go_down fall | come_down fall | edge_up rise | inch_up rise | tick_up rise | edge_down fall | inch_down fall | tick_down fall
drive_up raise | push_up raise | bring_forward advance | sell_off sell | buy_up buy | hand_over give
get_away escape | run_away flee | blow_up explode | burn_down destroy
knock_down demolish | tear_down demolish | pull_down demolish | touch_down land | pass_away die | pull_through survive
own_up confess | stand_by keep | hold_on keep | cave_in collapse | give_in yield | back_down yield
`;

/** For a verb and a particle the verb that means the same. */
let meanings: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

/** What a verb, in dictionary form, means with each particle, in lower case; undefined for most verbs. */
export function phrasalMeanings(verb: string): ReadonlyMap<string, string> | undefined {
	meanings ??= read();
	return meanings.get(verb);
}

function read(): ReadonlyMap<string, ReadonlyMap<string, string>> {
	const verbs = new Map<string, Map<string, string>>();
	for (const entry of MEANINGS.trim().split(/\s*[|\n]\s*/)) {
		const [phrase = '', meaning = ''] = entry.split(' ');
		const [verb = '', particle = ''] = phrase.split('_');
		const known = verbs.get(verb) ?? new Map<string, string>();
		verbs.set(verb, known.set(particle, meaning));
	}
	return verbs;
}

/** These are prepositions as often, "went on Monday", "stood by the door": a particle where no noun follows it. */
const ALSO_PREPOSITIONS = new Set('on by in through over'.split(' '));
/** Behind a particle, and never behind a preposition. As written, in lower case. */
const BEHIND_PARTICLES = new Set(
	'for until till despite as after while when and but with amid without because since before into even'.split(' '),
);

/**
 * Whether a particle before this word, in lower case and with its kind, is one and no preposition: "the strike went on for a
 * week", never "went on Monday" or "pressed him on tariffs".
 */
export function isParticle(
	particle: string,
	next: { readonly normal: string; readonly kind: string } | undefined,
	isRightBehind: boolean,
): boolean {
	if (!ALSO_PREPOSITIONS.has(particle)) return true;
	if (!isRightBehind) return false;
	return next === undefined || next.kind === 'punctuation' || BEHIND_PARTICLES.has(next.normal);
}
