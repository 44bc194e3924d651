/**
 * Verbs that lay a quotation to a speaker, in the forms in which they follow or precede one.
 *
 * Hand-made for counterpoint.
 */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
	`said says say saying told tells asked asks added adds wrote writes tweeted tweets replied replies responded responds
	continued continues concluded concludes explained explains noted notes insisted insists declared declares shouted
	shouts yelled screamed cried joked quipped recalled recalls remarked commented observed argued argues warned warns
	demanded demands exclaimed whispered wondered wonders read reads posted chanted announced acknowledged admitted
	stated states charged testified answered retorted complained pleaded urged`.split(/\s+/),
);
