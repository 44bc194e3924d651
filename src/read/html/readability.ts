/** What Mozilla's Readability takes for the article of a page. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * The article's HTML as Readability finds it, null where it finds none. No script runs and nothing is fetched: linkedom
 * builds a tree and no more.
 */
export function articleHtmlOf(html: string): string | null {
	const { document } = parseHTML(html);
	return new Readability(document, { charThreshold: 250 }).parse()?.content ?? null;
}
