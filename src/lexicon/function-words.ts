/** Words that name nothing: articles, pronouns, prepositions, conjunctions, auxiliaries. Hand-made for counterpoint. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	(
		'a an the this that these those i you he she it we they me him her us them my your his its our their mine who whom ' +
		'whose which what where when why how and or but nor so yet if because although though while as since until unless ' +
		'than whether of in on at by for with from to into onto over under about after before between among through during ' +
		'against without within along across behind beyond near off out up down around upon toward towards via per like ' +
		'is am are was were be been being has have had do does did will would shall should can could may might must not no ' +
		'never also too very just only even still already again there here then now ago both either neither each every ' +
		'any some all most more less such own same other another much many few'
	).split(' '),
);
