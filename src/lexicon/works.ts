/** Works and other things whose names stand in quotation marks, which nobody says. Lemmas, by hand, MIT. */

/** Right before the marks: "the film “The Long Road”", "Operation “Iron Shield”". */
export const WORKS: ReadonlySet<string> = new Set(
	(
		'film movie documentary drama comedy thriller sequel sitcom cartoon show series programme program podcast episode segment ' +
		'book novel memoir biography autobiography poem essay article column story bestseller textbook anthology magazine journal ' +
		'newsletter pamphlet play musical opera ballet symphony concerto song single track album record ballad hymn anthem video ' +
		'painting portrait sculpture installation exhibition exhibit photograph mural game app website blog operation exercise ' +
		'hit classic blockbuster franchise trilogy soundtrack theme tour'
	).split(' '),
);

/** Right behind them: "the “Morning Bell” host", "“Long Road” director". */
export const OF_WORKS: ReadonlySet<string> = new Set(
	(
		'show series film movie sequel franchise trilogy programme program podcast episode segment album song soundtrack tour ' +
		'host cohost co-host anchor star actor actress singer author creator director producer screenwriter composer columnist ' +
		'cast fan character'
	).split(' '),
);

/** What puts a work before the public or its people into it: "starred in “The Long Road”", "appeared on “Morning Bell”". */
export const BEFORE_WORKS: ReadonlySet<string> = new Set(
	'host star direct write author publish sing perform record watch read produce play release'.split(' '),
);
