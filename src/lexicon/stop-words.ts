/**
 * Words that say little about what a sentence is about: articles, pronouns, prepositions, auxiliaries, and the verbs
 * by which a report cites ("said"). Negations are not here: they change what is said.
 *
 * Hand-made for counterpoint.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'a an the this that these those such same other another any some each every both either all most many much more ' +
		'few less least own i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her ' +
		'hers herself it its itself they them their theirs themselves who whom whose which what one ones there here ' +
		'of in on at by for with from to into onto upon about over under between among through during before after ' +
		'above below against within toward towards across around along behind beyond near off out up down as than via per ' +
		'and or but if while because although though since until when where whereas whether how why so then also too very ' +
		'just only even still yet already again ever once now be am is are was were been being have has had having do does ' +
		'did doing done will would shall should can could may might must say says said saying tell told tells telling add ' +
		"added adds according get got make made take took 's 're 've 'll 'd 'm s t mr mrs ms"
	).split(' '),
);
