/** Given names and what they are shortened to; one person a line. Hand-made for counterpoint. */
const FORMS = `
james jim jimmy jamie
robert bob bobby rob robbie bert
william bill billy will willie liam
john jack johnny jon
richard dick rick ricky rich
michael mike mick mikey
thomas tom tommy
charles charlie chuck
joseph joe joey
edward ed eddie ted teddy ned
theodore ted teddy theo
daniel dan danny
david dave
donald don donny
kenneth ken kenny
stephen steven steve
anthony antony tony
andrew andy drew
christopher chris
matthew matt
nicholas nick nicolas nikolas
alexander alex alec sandy
benjamin ben benny
samuel sam sammy
peter pete
gregory greg
jeffrey geoffrey jeff geoff
ronald ron ronnie
timothy tim
lawrence laurence larry
gerald jerry gerry
jerome jerry
jerrold jerry
leonard len lenny leo
raymond ray
patrick pat paddy
philip phillip phil
frederick fred freddie
albert al bert
alan allan allen al
vincent vince
walter walt
henry harry hank
harold hal harry
eugene gene
francis frank
franklin frank
bernard bernie
nathaniel nathan nate
joshua josh
jonathan jon
zachary zach zack
katherine catherine kathryn kate kathy cathy katie kitty
elizabeth liz beth betty lizzie eliza
margaret maggie meg peggy
patricia pat patty tricia
jennifer jen jenny
susan sue susie suzanne
deborah debra deb debbie
barbara barb
rebecca becky becca
victoria vicky tori
christine christina chris tina
cynthia cindy
kimberly kim
pamela pam
sandra sandy
alexandra alex sandra
samantha sam
jacqueline jackie
abigail abby
dorothy dot dottie
judith judy
theresa teresa terry
vladimir volodymyr
sergei sergey
yulia julia
mohammed muhammad mohamed mohammad
`;

let lines: ReadonlyMap<string, readonly number[]> | null = null;

/** Whether two given names, in lower case, can be one person's. */
export function isNicknameOf(x: string, y: string): boolean {
	lines ??= indexed();
	const other = lines.get(y);
	return lines.get(x)?.some((line) => other?.includes(line)) ?? false;
}

function indexed(): ReadonlyMap<string, readonly number[]> {
	const found = new Map<string, number[]>();
	FORMS.trim()
		.split('\n')
		.forEach((line, number) => {
			for (const form of line.split(' ')) found.set(form, [...(found.get(form) ?? []), number]);
		});
	return found;
}
