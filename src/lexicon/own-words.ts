/**
 * Short lines that belong to the report although they have no end: what it counts, and what it corrects.
 *
 * By hand, MIT.
 */
import { asNeeded } from '../letters.ts';

/** "Dead: 41", "Homes without power: about 12,000", "Damage: $4 million." */
const COUNT = asNeeded(
	/^\p{Lu}[\p{L} ’'-]{2,40}: (?:(?:at least|about|around|some|nearly|almost|more than|over|up to) )?\p{Sc}?\d[\d,.]{0,15}(?: \p{L}[\p{L} -]{0,30})?\.?$/u,
);

/** What pages count of themselves in the same form: "Comments: 12", "Views: 1,204", "Reading time: 3 minutes". */
const OF_THE_PAGE =
	/^(?:(?:total|page|article|photo|video|number of|all|post|word) )?(?:comments?|views?|shares?|likes?|retweets?|repl(?:y|ies)|reads?|reading|reactions?|visits?|visitors?|hits?|words?|tags?|posts?|posted|followers?|subscribers?|updated?|published|modified|created|date|time|pages?|part|photos?|images?|slides?|videos?|length|duration|tel|telephone|phone|mobile|fax|isbn|issn|id|copyright|price|votes?|rating|score|copy|edition|issue|vol|volume|category|count)\b/i;

/** "Correction, Oct. 4: …", "Editor’s note: …", "CLARIFICATION: …". */
const CORRECTION =
	/^\W{0,3}(?:editor[’']?s[’']? note|corrections?|clarification|correction and clarification)\b[^:]{0,40}: ?\S.{15}/i;

/** Whether a line counts something of the event: "Injured: 112". */
export function countsOfTheEvent(line: string): boolean {
	return line.length < 120 && COUNT(line).test(line) && !OF_THE_PAGE.test(line);
}

export function isCorrection(line: string): boolean {
	return CORRECTION.test(line);
}
