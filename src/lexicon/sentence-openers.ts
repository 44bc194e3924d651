/**
 * Words that open a sentence when they stand capitalised after an abbreviation: pronouns, determiners, conjunctions,
 * adverbs and prepositions that hardly ever begin a name.
 *
 * Hand-made for counterpoint.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
	`he she it they we i you his her its their our my your this that these those the a an there here who what when where
	why how which some many most all both each every few several no none nobody neither either one two three other
	others another and but or so yet nor if because while although though since until unless as after before during
	for from in on at by with without under over about against between among through despite according also however
	still meanwhile moreover instead then now later earlier today yesterday tomorrow once even only just not never
	perhaps maybe asked speaking to of did does do is are was were has have had can could would should will may might
	let nearly almost more less such than last next`.split(/\s+/),
);
