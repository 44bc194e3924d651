/**
 * Phrases by which a line of a news page gives itself away as no part of the article, whatever the outlet.
 *
 * Hand-made for counterpoint from the furniture of common publishing systems. Each pattern is anchored or bounded.
 */
export const BOILERPLATE_PHRASES: readonly RegExp[] = [
	/^\W*(?:advertisements?|sponsored|promoted|paid content|ad feedback|article continues below)\b/i,
	/\bspot_img\b|%[ds]\b.{0,20}\blike this\b/,
	/^\W*comments? (?:on this (?:story|article)|\(\d+\)|are closed)/i,
	/^\W*(?:leave a (?:reply|comment)|please enter your|add a comment|join the (?:conversation|discussion))\b/i,
	/^\W*(?:log|sign) (?:in|up|out)\b|^\W*subscribe\b|^\W*register (?:now|today|to)\b/i,
	/^\W*(?:latest|related|more|top|trending|recommended|popular|breaking) (?:news|stories|articles|coverage|topics|videos?)\b/i,
	/^\W*(?:read|see|learn|find out) (?:more|next|also)\b|^\W*also read\b|^\W*(?:most )?(?:read|viewed|popular)$/i,
	/^\W*(?:share|tweet|pin it|print|email|copy link|save|follow us|like us)\b.{0,40}$/i,
	/^\W*(?:copyright|©|\(c\)|all rights reserved)|\ball rights reserved\b/i,
	/^\W*(?:terms of (?:use|service)|privacy policy|cookie (?:policy|notice|preferences)|contact us|about us)\b/i,
	/\b(?:we use|uses?|accept(?:ing)?) (?:of )?cookies\b/i,
	/^\W*(?:skip to|back to top|jump to|go to) /i,
	/^\W*(?:sign up|subscribe) (?:for|to) .{0,60}\b(?:newsletters?|alerts?|updates)\b/i,
	/^\S*\.(?:jpe?g|png|gif|webp)\w*$|^[^.]{0,120}\.(?:jpe?g|png|gif|webp)\w*$/i,
];

/** Who else worked on a report: the last lines of many newspapers. */
export const CONTRIBUTOR_PHRASES: readonly RegExp[] = [
	/\b(?:contributed|contributing) (?:to|reporting)\b/i,
	/^(?:[\p{Lu}][\p{L}.’'-]* ){1,6}reported from [\p{Lu}]/u,
	/^(?:reporting|writing|editing|additional reporting|compiled|edited|written) by\b/i,
];

/** Photograph credits: "Leah Millis/AP", "LEAH MILLIS/POOL/AFP/Getty". */
export const CREDIT_PHRASES: readonly RegExp[] = [
	/^.{0,60}\/\s?(?:AP|AFP|Reuters|Getty|EPA|Pool|Shutterstock|Bloomberg|CNN|AP Photo|Zuma|Redux)\b.{0,60}$/i,
	/^\W*(?:photo|photograph|image|picture|credit|source)s?(?: credit)?(?: by)?:? [\p{Lu}].{0,60}$/iu,
	/^.{0,60}\b(?:via )?(?:Getty Images|Associated Press|AP Photo|AFP|Reuters)\W*$/,
];
