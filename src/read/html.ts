/** A web page, saved or fetched. */
import { textDraft } from '../draft.ts';
import { asMeant } from './characters.ts';
import { ReadFailure } from './failure.ts';
import { type Format, isNamed } from './format.ts';

const DOCTYPE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;
/** A file without any is a text under a wrong name, whose lines a page would run together. */
const ANY_TAG = /<[a-z!?/]/i;
const TAGS = /<(?:p|div|article|section|h1|span|meta)(?:\s[^<>]{0,300})?>/gi;

/** Fewer words in paragraphs than this are a menu, a consent form or an empty shell, not an article. */
const LEAST_WORDS = 40;

export const html: Format = {
	recognises: (content) =>
		(isNamed(content, '.html', '.htm', '.xhtml') && ANY_TAG.test(content.text)) ||
		/^(?:text\/html|application\/xhtml)/i.test(content.contentType ?? '') ||
		DOCTYPE.test(content.text.slice(0, 5_000)) ||
		(content.text.slice(0, 20_000).match(TAGS)?.length ?? 0) > 8,
	async read({ text, source, name, url }) {
		const { readPage } = await import('./html/page.ts');
		const page = await readPage(asMeant(text), url);
		if (page.proseWords < LEAST_WORDS) throw tooThin(name, page.proseWords);
		const { blocks, links, notes } = page;
		return { ...textDraft(page.text, { source, ...page.known }), kind: 'text', text: page.text, blocks, links, notes };
	},
};

function tooThin(name: string, words: number): ReadFailure {
	const found = words === 0 ? 'no paragraph of text' : `only ${words} words in paragraphs`;
	return new ReadFailure(
		'thin',
		`${name} has ${found}, too little for an article; open it in a browser, then save the page or use --paste`,
	);
}
