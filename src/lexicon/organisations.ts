/** What names of organisations and laws are made of. Hand-made for counterpoint. */

/** A run of capitalised words that ends with one of these, or goes on with "of" or "for" behind it, names a body. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
	(
		'department ministry agency bureau office administration commission committee council board authority court tribunal senate ' +
		'house congress parliament assembly bundestag party coalition caucus union league federation confederation alliance ' +
		'association organization organisation society foundation institute institution center centre college university school academy ' +
		'hospital clinic church company corporation corp co inc ltd llc plc group holdings bank fund trust exchange network news ' +
		'times post journal tribune herald chronicle gazette guardian telegraph examiner observer globe press media television radio ' +
		'channel magazine review service services police army navy guard marines force forces corps brigade battalion regiment command ' +
		'team club airlines airways motors industries systems technologies laboratories studios pictures entertainment campaign ' +
		'movement front brotherhood militia cartel gang embassy consulate mission secretariat presidency cabinet government treasury reserve ' +
		'conference summit forum convention brothers partners associates stores museum library project initiative coalition'
	).split(' '),
);

/** Names of laws and treaties end with one of these. */
export const LAW_HEADS: ReadonlySet<string> = new Set(
	'act amendment bill treaty accord accords agreement pact protocol constitution code convention law resolution'.split(
		' ',
	),
);

/** Bodies known by one word or a short form; what shares a key shares a line. */
export const KNOWN_ORGANISATIONS = `
state department=u.s. department of state=department of state=us state department
defense department=pentagon=department of defense=u.s. department of defense
justice department=department of justice=u.s. department of justice=doj
treasury department=u.s. treasury=department of the treasury
homeland security department=department of homeland security=dhs
supreme court=u.s. supreme court=us supreme court=scotus
house of representatives=u.s. house=u.s. house of representatives
senate=u.s. senate=us senate
congress=u.s. congress=us congress
federal bureau of investigation=fbi
central intelligence agency=cia
national security agency=nsa
food and drug administration=fda
environmental protection agency=epa
internal revenue service=irs
securities and exchange commission=sec
federal communications commission=fcc
federal reserve=fed=federal reserve board
centers for disease control and prevention=cdc=centers for disease control
national aeronautics and space administration=nasa
democratic national committee=dnc
republican national committee=rnc
republican party=gop
democratic party
united nations=un
un security council=security council=united nations security council=u.n. security council
world health organization=who
international monetary fund=imf
world bank
world trade organization=wto
international atomic energy agency=iaea
international criminal court=icc
european commission
european central bank=ecb
european parliament
north atlantic treaty organization=nato
organization of the petroleum exporting countries=opec
islamic state=isis=isil=daesh=islamic state group
al qaeda=al qaida
taliban
hamas
hezbollah=hizbollah
muslim brotherhood
chinese communist party=ccp=communist party of china
people's liberation army=pla
ministry of foreign affairs=foreign ministry
american civil liberties union=aclu
national rifle association=nra
associated press=ap
reuters
agence france presse=afp
new york times
washington post
wall street journal
global times
xinhua=xinhua news agency
cnn
cbs=cbs news
nbc=nbc news
abc news
fox news=fox
axios
politico
breitbart
usa today
msnbc
bbc
npr
cctv=china central television
al jazeera
microsoft=microsoft corp
google
facebook
twitter
apple=apple inc
amazon
boeing
wal mart=walmart=wal mart stores
`;
