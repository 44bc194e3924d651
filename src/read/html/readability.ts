/** What Mozilla's Readability takes for the article of a page. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * The article's HTML as Readability finds it, null where it finds none. No script runs and nothing is fetched: linkedom
 * builds a tree and no more.
 */
export function articleHtmlOf(html: string): string | null {
	const { document } = parseHTML(html);
	// Words without a tag, a comment or a doctype alone make no tree: there is nothing to choose from.
	if (document.documentElement === null) return null;
	return new Readability(document, { charThreshold: 250 }).parse()?.content ?? null;
}
