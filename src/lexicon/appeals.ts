/**
 * How pages speak to their readers in whole sentences: of consent, newsletters, their app, money. Each pattern needs
 * several words that meet in no news sentence: a page says "your device" and "our partners", a report does not.
 *
 * By hand, MIT.
 */
export const APPEAL_PHRASES: readonly RegExp[] = [
	/\b(?:our|its|selected|trusted|third-party) (?:\d{1,4} )?(?:\w{1,20} )?partners\b.{0,160}\b(?:your device|cookies|personal data|browsing)\b/i,
	/\b(?:by (?:clicking|tapping|selecting|choosing|continuing|using)|if you (?:click|continue|choose))\b.{0,80}\byou (?:agree|accept|consent|acknowledge)\b/i,
	/\b(?:withdraw|manage|revoke|change|update|review) your (?:consent|cookies?|privacy|choices|preferences)\b/i,
	/\bwe (?:value|respect) your privacy\b|\bthis (?:site|website|page) uses cookies\b|\byour (?:privacy|cookie|consent) (?:choices|settings|preferences)\b/i,
	/^\W*(?:sign up|subscribe|get|receive|join|register|enter your)\b.{0,160}\b(?:newsletters?|(?:your|to) inbox|e-?mail alerts|(?:morning|daily|weekly) briefing)\b/i,
	/^\W*(?:download|get|install|try) (?:our|the (?:\w{1,20} ){1,4}?)\s?(?:free )?app\b/i,
	/^\W*(?:turn|switch) on (?:our )?(?:push )?notifications\b/i,
	/^\W*(?:if you|please|help us|support|consider|will you|can you)\b.{0,140}\b(?:our|independent|quality|local) (?:\w{1,20} )?(?:journalism|reporting|newsroom|newspaper)\b/i,
	/\b(?:your|a) (?:support|donation|contribution|subscription)\b.{0,100}\b(?:our|independent|quality) (?:\w{1,20} )?(?:journalism|reporting|newsroom)\b/i,
	/^\W*follow us on\b/i,
	/^\W*(?:do you have|have you got|got|have) (?:a|any) (?:\w{1,12} )?(?:tips?|stor(?:y|ies)|questions?|information)\b.{0,100}\b(?:e-?mail|contact|write to|get in touch|let us know|send)\b/i,
];

/** A sentence in which somebody speaks is the report's: "Download our app, the minister told voters." */
export const SOMEBODY_SPEAKS = /\b(?:said|says|told|tells|wrote|writes|added|asked|announced)\b/i;

/**
 * A caption without a credit tells in the present what the picture shows and closes with its full date: "Rescuers carry a
 * passenger to an ambulance in Harwick, March 3, 2024."
 */
export const DATED_CAPTION =
	/\b(?:looks?|poses?|shakes?|stands?|walks?|speaks?|attends?|meets?|arrives?|waves?|gestures?|holds?|sits?|leaves?|carr(?:y|ies)|gathers?|protests?|march(?:es)?|waits?|works?|lies?|hugs?|clears?|inspects?|search(?:es)?|is (?:seen|pictured)|are (?:seen|pictured))\b.{0,200}\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}, \d{4}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})\.$/;
/** Words that report, by which a dated line is a sentence of the article. */
export const TELLS_OF_PAST = /\b(?:said|told|was|were|had|will|would|did|has|have|announced|since|until|after)\b/i;
