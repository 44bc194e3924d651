/**
 * Common nouns between which outlets choose when they call a group, an event or a thing: "protesters" or "rioters", "riot"
 * or "uprising". By hand, MIT, after the style guides of AP, BBC, Reuters and the Guardian on contested terms.
 *
 * A line is a choice: its kind, then the words in the singular.
 */
export type CommonNameKind = 'group' | 'event' | 'thing';

const CHOICES = `
group protester demonstrator activist rioter mob agitator vandal looter
group fighter rebel insurgent militant gunman terrorist extremist guerrilla separatist partisan
group migrant immigrant refugee alien asylum-seeker newcomer
group settler occupier colonist
group supporter loyalist fan backer follower crony ally
group lawmaker legislator politician congressman
group soldier troop force serviceman
group worker employee staff laborer labourer
group victim casualty fatality
group suspect attacker assailant shooter gunman killer perpetrator
group prisoner detainee hostage captive inmate
group boss executive manager tycoon oligarch
group homeless vagrant
group youth teenager kid minor
group opponent critic dissident enemy foe
event protest demonstration rally march riot unrest uprising revolt
event attack assault raid massacre strike bombing incident
event operation invasion war incursion offensive conflict intervention
event killing murder execution assassination slaying shooting death
event meeting talk negotiation discussion summit encounter
event dispute row disagreement clash feud standoff spat
event accident crash collision disaster tragedy
event coup takeover putsch
event scandal affair controversy row
event strike walkout stoppage
event layoff redundancy downsizing
thing government administration regime junta authority
thing barrier fence wall
thing tax levy duty tariff
thing reform overhaul cut
thing plan scheme proposal
thing bill measure law legislation
thing blast explosion
thing blaze fire inferno
thing storm hurricane cyclone typhoon
thing camp settlement colony outpost
`;

let index: ReadonlyMap<string, readonly (readonly [number, CommonNameKind])[]> | undefined;

/** The choices a word in lower case belongs to, in the singular or the plural: the number of the line, and what it calls. */
export function commonNamesOf(normal: string): readonly (readonly [number, CommonNameKind])[] {
	index ??= buildIndex();
	return index.get(normal) ?? index.get(singularOf(normal)) ?? [];
}

/** Without a lemma, which makes one word of "meeting" and "meet". */
function singularOf(normal: string): string {
	if (normal.endsWith('ies')) return `${normal.slice(0, -3)}y`;
	if (/(?:ss|sh|ch|x)es$/.test(normal)) return normal.slice(0, -2);
	if (normal.endsWith('men')) return `${normal.slice(0, -3)}man`;
	return normal.endsWith('s') ? normal.slice(0, -1) : normal;
}

function buildIndex() {
	const found = new Map<string, (readonly [number, CommonNameKind])[]>();
	CHOICES.trim()
		.split('\n')
		.forEach((line, number) => {
			const [kind, ...words] = line.split(' ');
			for (const word of words) found.set(word, [...(found.get(word) ?? []), [number, kind as CommonNameKind]]);
		});
	return found;
}
