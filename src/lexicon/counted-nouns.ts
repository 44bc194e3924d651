/**
 * Nouns that count the same things: "700 stores" / "600 shops", "33 million people" / "33 million Pakistanis".
 * One group a line, by lemma; hand-made for counterpoint.
 */
const GROUPS = `
people person man woman human resident citizen victim individual inhabitant villager townspeople soul civilian life death casualty fatality body
store shop outlet location branch retailer
worker employee staff job staffer personnel
child kid youngster minor
soldier troop serviceman fighter
officer police policeman cop
official officer
home house residence household dwelling
building structure
country nation state
lawmaker legislator representative congressman member
vote ballot
car vehicle automobile
firm company business corporation
student pupil
case infection patient
round shot bullet
strike attack bombing raid
plane aircraft jet airplane
ship vessel boat
area place town village
protester demonstrator
migrant refugee immigrant
passenger traveler traveller
woman girl female
`;

let groups: ReadonlyMap<string, readonly number[]> | null = null;

/** Whether two lemmas can count the same things. */
export function countAlike(x: string, y: string): boolean {
	if (x === y) return true;
	groups ??= grouped();
	const other = groups.get(y);
	return groups.get(x)?.some((group) => other?.includes(group)) ?? false;
}

function grouped(): ReadonlyMap<string, readonly number[]> {
	const found = new Map<string, number[]>();
	GROUPS.trim()
		.split('\n')
		.forEach((line, group) => {
			for (const word of line.split(' ')) found.set(word, [...(found.get(word) ?? []), group]);
		});
	return found;
}
