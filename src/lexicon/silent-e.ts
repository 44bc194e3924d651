/**
 * Endings of verb stems that take back a silent e, and endings that do not; the longest that fits decides, none of them
 * means no e. A "^" stands for the start of the word.
 *
 * Learned by scripts/fit-silent-e.mjs from the verbs of WordNet 3.1 (WordNet licence, Princeton University).
 */
export const WITH_SILENT_E =
	'^ach ^aw ^ax ^bid ^bit ^bor ^dy ^ey ^fet ^hal ^hom ^lop ^ow ^ril ^smit ^to ^zon abid af agin ak amit ang ap ' +
	'aseat astring at bar bast bil bin bl bon br burk c cad cal can car ced cil cin cit cl cleat cop cor cr creat ' +
	'cret cring dar dell derang dher din ding dl dop dor dot dup egal eng ett ever evil fad fan far fil fin fl ' +
	'fring g gad gl gor had ham har hem hin hing hol hon hop ib id ik ipost ir jad kad kit kl lad lam lan lar let ' +
	'lim lin meat mil mim min mm mop mot mping mun nad nam nar neat nhal nif nip nit nor not ob od oher ok om ompet ' +
	'ondon oog opin pad pal par past ped pedit phor pil pip pit pl plor pol pon pong por priol prun pto rad ram ran ' +
	'red rfer rim rin rit ron rop rott rsever s sad sal sed sho shor sil sl sol sooth stor tam tar tast th tim tin ' +
	'tl ton tr traven tun twing u uad uar ub ud uil uk ul um ung uot ur useat ut v vad ven vin vit vot vr wad wan ' +
	'war wast whor win wip xhal xil yl ym yp z zl';

export const WITHOUT_SILENT_E =
	'^cleat ^hang affic aid air alid anton arom aub aud aul aven bag bang bid bud bug bung ccur crop devil drop ds ' +
	'dung eaf eak eap eat ebar ebut ecap encil erang erit etin even gas gg gram gwag hom hur ias icap icit ilet ' +
	'iphon irit iron iven ivot lang lap lever lfil llar llet lus mbast mbat mid mur nap ncur ng ngor nic nom nul ' +
	'oaf oak oat ocus og oid onor ood ook oom ooth orus ostat oud oul our out pang ppal rcut recur rhang rmat rolic ' +
	'roth rtar rth sever som squat ss tleg tom tput trap tton tz ucus ugur uth uum wang whang wrap ygag yrag yric ' +
	'zag zz';
