/**
 * Who speaks in news without a name, and what speaks that is nobody. Lemmas of the head noun: "a U.S. official",
 * "people familiar with the matter", "court papers". By hand, MIT.
 */

/** People and groups beyond those that bear a title ("official", "lawyer" stand in `titles.ts`). */
export const UNNAMED_HEADS: ReadonlySet<string> = new Set(
	(
		'person people man woman child girl boy student pupil parent mother father family relative neighbor neighbour friend ' +
		'colleague worker employee staff member resident villager local driver passenger traveler traveller tourist shopper ' +
		'customer fan voter supporter critic opponent protester demonstrator rioter rebel militant fighter insurgent troop ' +
		'witness survivor bystander onlooker observer insider source authority investigator detective ' +
		'negotiator mediator rescuer firefighter paramedic medic farmer trader shareholder executive monitor ' +
		'skipper fisherman diver miner pensioner one other some many several others refugee migrant counterpart hostage prisoner inmate'
	).split(' '),
);

/** What is read or heard and not met: the words stand in it. */
export const DOCUMENT_HEADS: ReadonlySet<string> = new Set(
	(
		'statement document report filing paper memo letter email e-mail transcript lawsuit complaint indictment affidavit ' +
		'ruling verdict release readout communique study survey poll post tweet message website video recording record ' +
		'notice warrant advisory bulletin article suit form blog petition motion editorial column data analysis audit review ' +
		'manifesto essay book biography brochure leaflet opinion minutes dossier forecast'
	).split(' '),
);

/** Bodies under a common name: "the fire service", "police", "the railway company", "the coroner's office". */
export const BODY_HEADS: ReadonlySet<string> = new Set(
	(
		'ministry department agency bureau office administration commission committee council authority court tribunal ' +
		'parliament assembly senate government cabinet municipality police constabulary coastguard military army navy ' +
		'brigade service union league federation confederation alliance association organization organisation society ' +
		'foundation institute institution university college school academy hospital clinic church parish diocese company ' +
		'corporation firm conglomerate subsidiary group holding bank fund insurer lender utility airline carrier railway ' +
		'railroad operator shipyard airport port maker manufacturer carmaker automaker drugmaker retailer supermarket ' +
		'brewery publisher broadcaster network newspaper paper magazine station studio label team club party coalition ' +
		'campaign camp movement charity regulator watchdog ombudsman inspectorate board panel jury inquiry embassy ' +
		'consulate mission commissariat secretariat chamber exchange startup cooperative co-op consortium utility ' +
		'think-tank prefecture bishopric observatory laboratory lab developer contractor supplier employer prosecution ' +
		'defence defense opposition leadership junta regime force prison jail penitentiary museum theatre theater zoo ' +
		'library orchestra centre center mill factory plant foundry refinery bakery dairy mine hotel'
	).split(' '),
);

/** What a guard guards, where it is a body and not a man: "the coast guard". */
export const GUARDS: ReadonlySet<string> = new Set(
	'coast national border civil republican revolutionary presidential home'.split(' '),
);

/** Makers that are people, where "chipmaker" and "toymaker" are firms. */
export const PEOPLE_WHO_MAKE: ReadonlySet<string> = new Set(
	(
		'lawmaker policymaker filmmaker moviemaker peacemaker troublemaker homemaker dressmaker playmaker pacemaker ' +
		'kingmaker matchmaker holidaymaker merrymaker mapmaker mischief-maker decision-maker'
	).split(' '),
);

/** Of these, the ones by which a report calls a firm or a club whose name it has just given: "the company said". */
export const BODY_AGAIN: ReadonlySet<string> = new Set(
	(
		'company corporation firm conglomerate group bank fund insurer lender utility airline carrier railway railroad operator ' +
		'maker manufacturer carmaker automaker drugmaker retailer supermarket brewery publisher broadcaster network ' +
		'newspaper paper magazine station studio label team club organization organisation charity association developer ' +
		'mill factory plant shipyard foundry refinery bakery dairy mine hotel hospital university college museum zoo'
	).split(' '),
);

/** Last words of firms' names that a list of given names cannot tell from a surname: "Carrow Mills said". Lower case. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
	(
		'mills motors foods steel metals industries holdings stores markets mines works shipyards breweries farms energy ' +
		'pharma pharmaceuticals insurance railways ferries lines airlines airways chemicals textiles electronics software ' +
		'technologies systems solutions logistics resources petroleum oil gas water power telecom media entertainment ' +
		'studios pictures records partners associates brothers sons capital securities investments properties homes ' +
		'hotels resorts restaurants brands cosmetics diagnostics aerospace dynamics robotics semiconductors'
	).split(' '),
);

/** Papers and magazines whose name ends like a role: "The Carrow Reporter". */
export const PAPERS_LIKE_ROLES: ReadonlySet<string> = new Set(
	'reporter star independent economist scientist advocate banker'.split(' '),
);

/** Of a party or a chamber, and no spokesmen of it: "House Democrats". Lemmas. */
export const PARTISANS: ReadonlySet<string> = new Set(
	'democrat republican conservative liberal socialist libertarian lawmaker legislator senator congressman congresswoman member'.split(
		' ',
	),
);
