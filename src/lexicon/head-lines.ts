/**
 * Lines that stand above a report and are no headline, whatever they share with it. By hand, MIT.
 */
const NAME = "\\p{Lu}[\\p{L}.’'-]{0,30}";
const PARTICLE = 'and|&|the|de|da|di|du|del|der|den|van|von|la|le|al|el|bin|ibn|y';
const LINK = 'in|at|for|of|from|with|on';
const ROLE =
	'writer|reporter|correspondent|editor|columnist|journalist|critic|staff|bureau|chief|agencies|contributor|producer';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}';
/** A headline may begin so too: "By Friday, Half the Fleet Will Be Back". */
const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH})\\b`;

/** "By Jon Vale, Alda Tribune", "By Jon Vale in Port Alda", "BY ANA PIRES AND RUI MENDES, staff reporters". */
export const BYLINE = new RegExp(
	`^(?:By|BY):? (?!${DAY})${NAME}(?:[,|]? (?:${NAME}|${PARTICLE}|${LINK})){0,12}(?:,[ \\p{L}]{1,40}\\b(?:${ROLE})s?)?$`,
	'u',
);

/** "PORT ALDA, June 9 -", "Lisbon (Reuters) —", "PORT ALDA, June 9, 2025": where and when, above the first sentence. */
export const DATELINE = new RegExp(
	`^\\p{Lu}[^!?]{0,80}\\s?[–—-]$|^(?:${NAME},? ){1,6}${MONTH}\\.? \\d{1,2}(?:,? \\d{4})?$`,
	'u',
);

/** What of a page's head names a part of the site: "Weather and sport today", "Local news", "For immediate release". */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
	`and the for our your all more news sport sports weather business world politics opinion comment home local national
	international regional latest breaking top today live video videos culture arts science health tech technology travel
	lifestyle entertainment finance markets money education environment magazine menu search subscribe edition skip to
	content main page print share stories story article articles report reports update updates press media immediate release
	embargoed uk us usa europe asia africa middle east americas analysis exclusive feature features special advertisement`.split(
		/\s+/,
	),
);
