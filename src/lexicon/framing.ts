/**
 * Words between which an outlet chooses when it frames a matter, each set from the kinder or cooler word to the harsher.
 * Hand-made for counterpoint after Card et al., The Media Frames Corpus (2015), and the style guides of AP and the BBC on
 * loaded terms.
 *
 * A line is a choice, "|" parts its framings, spaces part words for one framing; in dictionary form.
 */
const FRAMINGS = `
protest demonstration rally | unrest | riot
protester demonstrator | rioter | mob
fighter | rebel insurgent | militant gunman | terrorist | extremist
government administration | regime | dictatorship junta
leader president | strongman | dictator
migrant immigrant | refugee | alien
undocumented | illegal
meeting discussion talk | negotiation | confrontation
discussion dialogue talk | dispute disagreement | clash
firmness | assertiveness | aggression
concern worry | fear | panic | outrage
criticize | slam blast | attack condemn
operation | invasion | war
incident | attack | massacre
killing | murder | execution
death | killing
strike raid | bombardment | carnage
settler | occupier
barrier fence | wall
reform overhaul | crackdown
tax | levy | burden
affordable | cheap
cut saving | austerity
supporter | loyalist | crony
politician | hardliner | radical
conservative | far-right | extreme-right
liberal progressive | leftist | socialist
pro-life | anti-abortion
pro-choice | pro-abortion
gaffe mistake error | blunder | scandal
claim | revelation
tension | crisis | standoff
setback | defeat | humiliation
rise increase | surge spike | explosion
fall drop decline | slump | collapse plunge
competition rivalry | conflict
separatist | independence
assault-style | military-style
controversial | historic | landmark
detain | abduct kidnap
enhance | harsh
`;

const NONE: readonly (readonly [number, number])[] = [];

let index: ReadonlyMap<string, readonly (readonly [number, number])[]> | undefined;

/** The choices a word belongs to, each with the framing it stands for: line, and place in the line. */
export function framingsOf(lemma: string): readonly (readonly [number, number])[] {
	index ??= buildIndex();
	return index.get(lemma) ?? NONE;
}

function buildIndex(): Map<string, (readonly [number, number])[]> {
	const built = new Map<string, (readonly [number, number])[]>();
	FRAMINGS.trim()
		.split('\n')
		.forEach((line, choice) => {
			line.split('|').forEach((words, framing) => {
				for (const word of words.trim().split(' ')) built.set(word, [...(built.get(word) ?? []), [choice, framing]]);
			});
		});
	return built;
}
