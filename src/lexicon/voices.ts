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
		'witness survivor bystander onlooker observer insider source authority police investigator detective regulator ' +
		'negotiator mediator rescuer firefighter paramedic medic farmer trader shareholder union executive monitor watchdog ' +
		'group one other some many several others refugee migrant counterpart hostage prisoner inmate'
	).split(' '),
);

/** What is read or heard and not met: the words stand in it. */
export const DOCUMENT_HEADS: ReadonlySet<string> = new Set(
	(
		'statement document report filing paper memo letter email e-mail transcript lawsuit complaint indictment affidavit ' +
		'ruling verdict release readout communique study survey poll post tweet message website video recording record ' +
		'notice warrant advisory bulletin'
	).split(' '),
);
