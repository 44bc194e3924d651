/**
 * Phrases by which a line of a news page gives itself away as no part of the article, whatever the outlet.
 *
 * Hand-made for counterpoint from the furniture of common publishing systems. Each pattern is anchored or bounded.
 */
export const ADVERTISEMENT_PHRASES: readonly RegExp[] = [
	/^\W*advertisements?(?:\W|$)(?:.{0,40})$|^\W*(?:ad feedback|article continues below)\b/i,
	/\bspot_img\b|%[ds]\b.{0,20}\blike this\b/,
	/^\W*comments? on this (?:story|article)/i,
	/^\W*(?:leave a (?:reply|comment)|please enter your (?:comment|name|email).{0,40})\W*$/i,
	/^\W*(?:latest|related|more|top|trending|recommended|popular|breaking) (?:news|stories|articles|videos?)\W*$/i,
];

/** Phrases of navigation, sharing, subscription and law that weigh against a line without settling the matter. */
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
];

/** Who else worked on a report: the last lines of many newspapers. */
export const CONTRIBUTOR_PHRASES: readonly RegExp[] = [
	/\b(?:contributed|contributing) (?:to|reporting)\b/i,
	/^(?:[\p{Lu}][\p{L}.’'-]* ){1,6}reported from [\p{Lu}]/u,
	/^(?:reporting|writing|editing|additional reporting|compiled|edited|written) by\b/i,
];

/** Lines that are nothing but a photograph's credit: "Leah Millis/AP", "LEAH MILLIS/POOL/AFP/Getty", "AFP via Getty Images". */
export const CREDIT_LINES: readonly RegExp[] = [
	/^[^.!?]{0,60}\/\s?(?:AP|AFP|Reuters|REUTERS|Getty|GETTY|EPA|Pool|POOL|Shutterstock|Bloomberg|CNN|Zuma|ZUMA|Redux)\b[^.!?]{0,60}$/,
	/^\W*(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Cc]redit|PHOTO|CREDIT)s?(?: [Cc]redit)?(?: by|:| by:| courtesy(?: of)?:?) \p{Lu}[^.!?]{0,60}$/u,
	/^\W*(?:[Cc]redit|CREDIT) \p{Lu}[^.!?]{0,60}$/u,
	// Names and the words between them alone: "“It is over,” she told Reuters" is no credit.
	/^[([©|\s]{0,4}(?:(?:\p{Lu}[\p{L}.’'-]{0,30}|via|for|by|of|from|and|the|courtesy|photos?|image|file|handout|pool|stringer|[–—&|©-])[\s,:/|]{1,3}){0,10}(?:Getty Images|Associated Press|AP Photo|AFP|Reuters)[)\].\s]{0,4}$/u,
];

/** Captions that end with their credit or say what they are: "(Image: GETTY)", "Credit: ESA", "Image caption …". */
export const CREDIT_PHRASES: readonly RegExp[] = [
	...CREDIT_LINES,
	/\((?:AP|AFP|Reuters|REUTERS|Getty|GETTY|EPA|(?:AP |[Ff]ile )?[Pp]hotos?\b|[Ii]mage:|[Ii]mages? (?:by|via|courtesy)|[Pp]icture:|[Cc]redit:)[^()]{0,80}\)\W{0,3}$/,
	/\b(?:[Cc]redit|[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture)s?(?: by| credit| courtesy(?: of)?)?: ?[\p{Lu}(©][^.!?]{0,60}\W?$/u,
	/^(?:(?:image|media|video|photo) ?caption|media playback is)\b/i,
];

/** How captions speak: of who stands where, in the present, with the full date. */
export const CAPTION_PHRASES: readonly RegExp[] = [
	/\((?:\d\w{2} )?(?:[LRC]|left|right|center|centre|pictured|file|above|below)\)|, (?:left|right|center|centre|second from left),/i,
	/\b(?:pictured|file photo|handout|looks? on|poses?|shakes? hands|stands?|walks?|speaks?|attends?|meets?|arrives?|waves?|gestures?|holds?|sits?|leaves?|carr(?:y|ies)|gathers?|protests?|march(?:es)?)\b.{0,200}\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}\b/,
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\.$/,
];

/** Teasers of other stories that say so. */
export const RELATED_PHRASES: readonly RegExp[] = [
	/^\W*(?:related|read more|see more|see also|also read|read also|more|watch|listen|opinion|don't miss|also on [\w.]{2,30})\s?:? ?[:|»›] ?\S/i,
	/^\W*also on [\w-]{2,30}\.\w{2,4}\b/i,
	/^\W*(?:click here|get the .{2,40} app|download the .{2,40} app|sign up (?:here|for)|subscribe to)\b/i,
];

/** Who wrote it and when: "By Jane Smith", "Published 9:41 a.m. ET", "5 hours ago", "Nov. 20, 2019". */
export const BYLINE_PHRASES: readonly RegExp[] = [
	/^by:? [\p{Lu}][^.!?]{2,80}$/iu,
	/^(?:published|updated|posted|last (?:updated|modified)|first published)\b.{0,80}$/i,
	/^.{0,30}\b\d{1,2}[:.]\d{2} ?(?:a\.?m|p\.?m|[ECMP][SD]?T|GMT|UTC|IST|BST|Uhr)\b.{0,30}$/i,
	/^(?:\p{L}{3,9},? )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4})\b.{0,30}$/u,
	/^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b.{0,20}$/,
	/^.{0,20}\b\d{1,3} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b.{0,20}$/i,
	/^.{0,60}\b(?:staff writer|correspondent|reporter|editor|staff reporter)\W*$/i,
];

/** What stands above the readers' comments. */
export const COMMENT_HEADINGS: readonly RegExp[] = [
	/^\W*(?:\d+ )?(?:comments?|responses?|replies|reactions?|kommentare?|commentaires?|comentarios?|comentários?)\b/i,
	/^\W*(?:leave|post|write|add|submit) (?:a |your )?(?:reply|comment|response|thoughts)\b/i,
	/^\W*(?:join the (?:conversation|discussion)|what do you think|have your say|view comments|show comments)\b/i,
];

/** What is left of a picture that was not copied. */
export const FILE_NAME = /^[^.!?]{0,160}\.(?:jpe?g|png|gif|webp)\w{0,12}$/i;

/** "02:37", "1:02:37". */
export const VIDEO_LENGTH = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/;
