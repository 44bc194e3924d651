/**
 * Words that sort one thing differently, so that one in the other's place says something else: "a mine collapse" is no
 * "mine explosion", "provincial" police are not "federal" ones. Hand-made for counterpoint.
 *
 * A line is a sort, "|" parts its members, spaces part words for the same member; all in dictionary form. Unlike the
 * statuses these may well stand side by side ("an explosion and a fire"), so they oppose each other only in one place
 * between the same words.
 */
const ALTERNATIVES = `
collapse cave-in | explosion blast | fire blaze | flood | earthquake quake | landslide mudslide rockslide avalanche | storm | eruption
tornado | hurricane typhoon cyclone | blizzard | drought | heatwave | tsunami
shooting | stabbing | bombing | robbery | kidnapping | hijacking
dead killed | injured wounded hurt | missing | trapped | unharmed unhurt | rescued | hospitalized
kill | injure wound | rescue free | kidnap abduct | arrest | evacuate
federal | provincial | municipal | county
federal | state | local
electrical electric | mechanical | hydraulic | chemical | nuclear | solar | software
red | blue | green | yellow | black | white | orange | purple | pink | brown | gray grey
white | dark
north northern | south southern | east eastern | west western | northeast northeastern | northwest northwestern | southeast southeastern | southwest southwestern
left | right
morning | afternoon | evening night | noon | midnight
spring | summer | autumn | winter
hourly | daily | weekly | monthly | quarterly | annual yearly
breakfast | lunch | dinner
sit | stand | lie | kneel | run | swim | sleep | jump
sunni | shiite shia
catholic | protestant | orthodox
christian | muslim islamic | jewish | hindu | buddhist
republican | democratic democrat
house | senate
army | navy
senator | congressman congresswoman
bond | loan | stock share | commodity | currency
profit | revenue | debt
oil | gas | coal | gold | silver | copper | iron | steel | aluminum | lithium | uranium | wheat | corn | sugar | cotton
olive | coconut | palm | sunflower
prison jail | probation | parole
life | death
force require compel oblige mandate | recommend advise | allow permit
manslaughter | murder | suicide
burglary | arson | fraud | rape | assault | espionage | treason | perjury | bribery
cancer | diabetes | malaria | measles | cholera | ebola | influenza flu | tuberculosis | polio | smallpox
primary | runoff
gay | lesbian
mother | father | brother | sister | cousin | uncle | aunt | nephew | niece | grandmother | grandfather
husband | wife | son | daughter
`;

/** For each word the members it stands for: line, and place in the line. */
let members: ReadonlyMap<string, readonly (readonly [number, number])[]> | undefined;

/** Whether two words, in dictionary form, stand for different members of one sort and never for the same. */
export function areAlternatives(a: string, b: string): boolean {
	members ??= membersByWord();
	const [one, other] = [members.get(a), members.get(b)];
	if (!one || !other) return false;
	const together = one.flatMap(([line, member]) =>
		other.filter(([otherLine]) => otherLine === line).map(([, otherMember]) => member === otherMember),
	);
	return together.length > 0 && !together.includes(true);
}

function membersByWord(): Map<string, (readonly [number, number])[]> {
	const map = new Map<string, (readonly [number, number])[]>();
	ALTERNATIVES.trim()
		.split('\n')
		.forEach((sort, line) => {
			sort.split('|').forEach((words, member) => {
				for (const word of words.trim().split(' ')) map.set(word, [...(map.get(word) ?? []), [line, member]]);
			});
		});
	return map;
}
