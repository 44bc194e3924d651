/**
 * Words by which a report says where it has something from. By hand, MIT.
 *
 * Patterns are read within one sentence; each repetition in them is bounded.
 */

/** Outlets that others cite by name; agencies stand in `agencies.ts`. */
export const OUTLETS =
	'CNN|BBC|CBS News|CBS|NBC News|NBC|ABC News|ABC|Fox News|MSNBC|CNBC|NPR|PBS|Sky News|ITV|Channel 4|Al Jazeera|Axios|Politico|' +
	'Bloomberg|HuffPost|BuzzFeed News|Vox|Vice News|ProPublica|Der Spiegel|Die Zeit|Bild|Le Monde|Le Figaro|El Pa[ií]s|' +
	'Corriere della Sera|La Repubblica|Haaretz|Breitbart|Global Times|CCTV|CGTN|RT|Nikkei|Yonhap|NHK|' +
	'(?:The |the )?(?:New York Times|Washington Post|Wall Street Journal|Los Angeles Times|Boston Globe|Chicago Tribune|USA Today|' +
	'New York Post|New Yorker|Atlantic|Economist|Financial Times|Guardian|Telegraph|Independent|Daily Mail|Daily Beast|' +
	'Times of India|Hindu|Globe and Mail|Toronto Star|Sydney Morning Herald|Jerusalem Post|Times of Israel|Moscow Times|' +
	'Kyiv Independent|South China Morning Post|Japan Times|Hill|Intercept)';

/** "Told X", "according to X", "in an interview with X", "X reported", "reviewed by X", for a name of an outlet or agency. */
export function citingPattern(names: string): RegExp {
	return new RegExp(
		`\\b(?:told|tells|according to|interview with|interview on|interview to|obtained by|seen by|reviewed by|quoted by|` +
			`reported by|speaking to|spoke to|speaking on|appearance on|confirmed to|said on|citing)\\s+(?:an? |the |a reporter (?:for|from) )?(?:${names})(?![\\w-])` +
			`|(?<![\\w-])(?:${names})(?:’s|'s)? (?:(?:first|has|have|also|previously|earlier) )?(?:reports?|reported|learned|quoted|cited|obtained|said|writes|wrote|noted)\\b`,
		'g',
	);
}

/** The outlet itself was there or asked. */
export const OWN =
	/\b(?:this (?:newspaper|paper|reporter|correspondent|publication)|(?:our|a staff) (?:reporters?|correspondents?|own reporting|team|newsroom)|told our\b|speaking to us\b|we (?:asked|contacted|spoke (?:to|with)|approached)|(?:did not|didn't|declined to) (?:immediately )?(?:respond|reply) to (?:our|a|multiple|several|repeated) (?:requests?|emails?|calls?))\b/gi;

/** What is written and can be asked for. */
export const DOCUMENT =
	/\b(?:in|from|by) (?:an?|the|its|his|her|their) (?:(?:written|joint|press|news|official|video|court|leaked|internal|latest|annual|final|draft|\d{4}) ){0,2}(?:statement|letter|report|memo|memorandum|filing|ruling|indictment|complaint|affidavit|lawsuit|release|readout|communiqu[eé]|transcript|survey|poll|study|email|e-mail)\b|\b(?:court (?:papers|documents|records|filings)|police report|documents (?:show|showed|seen|reviewed|obtained)|records show(?:ed)?|according to (?:an?|the) (?:\w+ ){0,2}(?:statement|document|documents|report|filing|filings|indictment|memo|study|survey|poll|records|data|transcript))\b/gi;

/** Who speaks and will not be named. */
export const UNNAMED =
	/\b(?:on (?:the )?condition (?:of anonymity|that (?:he|she|they) not be (?:named|identified))|speaking anonymously|(?:requested|asked for|granted) anonymity|(?:not|was not|were not) authori[sz]ed to (?:speak|discuss|comment)|who (?:asked|declined|refused) (?:not )?to be (?:named|identified)|(?:people|person|sources?|officials?) (?:familiar with|close to|briefed on|with (?:direct )?knowledge of))\b/gi;

export const SOCIAL_POST =
	/\b(?:tweet(?:s|ed|ing)?|retweeted|on (?:Twitter|Facebook|Instagram|Truth Social|Telegram|Weibo|TikTok|Threads|Bluesky|Mastodon|LinkedIn|WhatsApp|YouTube|X(?= |,|\.|$))|(?:in|on) a (?:social media|Facebook|Twitter|Instagram|Telegram|Truth Social|blog) (?:post|posting|message|video)|Facebook posts?|posted (?:on|to) (?:social media|his|her|their|its)|social media posts?)\b/gi;

/** An address in the text. */
export const ADDRESS = /\bhttps?:\/\/[^\s<>"”)\]]{3,300}/g;
