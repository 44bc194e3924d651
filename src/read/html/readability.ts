/** What Mozilla's Readability takes for the article of a page. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * The article's HTML as Readability finds it, null where it finds none. No script runs and nothing is fetched: linkedom
 * builds a tree and no more.
 *
 * @param hidden `shown` for a page that hides its article until a script runs
 */
export function articleHtmlOf(html: string, hidden: 'left out' | 'shown'): string | null {
	const { document } = parseHTML(html);
	// Words without a tag, a comment or a doctype alone make no tree: there is nothing to choose from.
	if (document.documentElement === null) return null;
	if (hidden === 'shown') {
		for (const element of document.querySelectorAll('[hidden], [style]')) {
			element.removeAttribute('hidden');
			element.removeAttribute('style');
		}
	}
	// Classes tell what is for screen readers alone.
	try {
		return new Readability(document, { charThreshold: 250, keepClasses: true }).parse()?.content ?? null;
	} catch {
		// It breaks off at pages of which it cuts away all, as one whose only element stands in its head; then it has no say.
		return null;
	}
}
