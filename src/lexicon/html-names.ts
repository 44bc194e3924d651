/**
 * What the elements of a web page and the names their authors give them say about the text inside.
 *
 * Elements from the HTML standard (html.spec.whatwg.org); names hand-collected for counterpoint from common publishing
 * systems.
 */
import type { Zone } from '../model.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Elements that begin and end a line. */
export const BLOCK_TAGS = set(
	`address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption
	figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol optgroup option p pre
	search section select summary table tbody td textarea tfoot th thead title tr ul video audio iframe img`,
);

/** Elements whose content no reader sees. */
export const INVISIBLE_TAGS = set(
	`script style noscript template svg math iframe object canvas audio video head title select textarea datalist`,
);

/** Elements without content, which are never closed. */
export const VOID_TAGS = set('area base br col embed hr img input link meta param source track wbr');

/** Their names say something of the page, not of what stands in them: `<body class="has-sidebar">`. */
export const WHOLE_PAGE_TAGS = set('html body main article');

/** What stands in these is known without looking at names. */
export const ZONE_OF_TAG: ReadonlyMap<string, Zone> = new Map<string, Zone>([
	['nav', 'furniture'],
	['footer', 'furniture'],
	['form', 'furniture'],
	['button', 'furniture'],
	['menu', 'furniture'],
	['aside', 'related'],
	['figure', 'caption'],
	['figcaption', 'caption'],
]);

/** A container's class or id, word by word, in the order in which the kinds are tried. */
const NAMES: readonly (readonly [Zone, RegExp])[] = [
	[
		'caption',
		/(?:^|[^a-z])(?:caption|wp-caption|photo-?credit|image-?credit|figcaption|credit|media-?caption)s?(?:$|[^a-z])/i,
	],
	[
		'related',
		/(?:^|[^a-z])(?:related|recommend(?:ed|ations?)|more-?(?:stories|news|on|from)|most-?(?:read|popular)|trending|popular|teasers?|promo|read-?more|also-?like|outbrain|taboola|in-?article-?link|recirc)(?:$|[^a-z])/i,
	],
	[
		'furniture',
		/(?:^|[^a-z])(?:nav|navigation|navbar|menu|footer|breadcrumbs?|share|sharing|social|newsletters?|sign-?up|subscribe|subscription|comments?|comment-?list|disqus|advert(?:isement)?|ads?|ad-?slot|sponsor(?:ed)?|banner|cookies?|gdpr|consent|modal|popup|toolbar|tags?|tag-?list|paywall|login|search|sidebar|widget)(?:$|[^a-z])/i,
	],
	[
		'byline',
		/(?:^|[^a-z])(?:byline|by-line|author|authors|author-?(?:name|bio|info)|dateline|timestamp|pub-?date|published|post-?meta|article-?meta|entry-?meta|date)(?:$|[^a-z])/i,
	],
];

const HIDDEN =
	/(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-only|-text)?|a11y-hidden|is-hidden|u-hidden)(?:$|\s)/i;

/** Whether a class is one of those by which pages hide what only screen readers shall say. */
export function hidesByName(className: string): boolean {
	return HIDDEN.test(className.slice(0, 300));
}

/** What a container's names say it holds; null where they say nothing. */
export function zoneOfName(names: string): Zone | null {
	if (names.length < 3) return null;
	return NAMES.find(([, pattern]) => pattern.test(names))?.[0] ?? null;
}
