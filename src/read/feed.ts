/** A feed: RSS, Atom, RDF or JSON Feed. One of its items is the report. */
import { textDraft } from '../draft.ts';
import { wordsIn } from '../lexicon/scripts.ts';
import type { Draft, IntegrityNote } from '../model.ts';
import { asMeant } from './characters.ts';
import type { Content } from './content.ts';
import { isoDateOf } from './dates.ts';
import { ReadFailure } from './failure.ts';
import type { Format } from './format.ts';
import { chosenOf } from './items.ts';

export interface FeedItem {
	readonly title: string | null;
	readonly url: string | null;
	readonly authors: readonly string[];
	readonly published: string | null;
	readonly modified: string | null;
	/** HTML of the whole article, where the feed carries it. */
	readonly full: string | null;
	readonly plain: string | null;
	readonly summary: string | null;
}

export interface Feed {
	readonly title: string | null;
	readonly items: readonly FeedItem[];
}

/** The element that a feed in XML begins with, behind declarations and comments. */
const ROOT =
	/^\s*(?:<\?[^>]{0,500}>\s*|<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE[^>[]{0,300}(?:\[[^\]]{0,4000}\]\s{0,20})?>\s*){0,10}<(?:rss|feed|rdf:RDF)\b/i;
const JSON_FEED = /^\s*\{[\s\S]{0,2000}"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//;

export const feed: Format = {
	holds: 'several',
	recognises: ({ text }) => {
		const beginning = text.slice(0, 8_000);
		return ROOT.test(beginning) || JSON_FEED.test(beginning);
	},
	async read(content) {
		const { fromPart } = await import('./part.ts');
		const { title, items } = await fromPart<Feed>('feed', content.text, content.name);
		const texts = await Promise.all(items.map(textOf));
		const listed = items.map((item, index) => ({
			title: item.title ?? texts[index]?.slice(0, 80) ?? '',
			published: isoDateOf(item.published ?? ''),
			words: wordsIn(texts[index] ?? ''),
		}));
		const chosen = chosenOf(content, listed);
		const item = items[chosen];
		if (item === undefined) throw new ReadFailure('empty', `${content.name} is a feed without items`);
		return draftOfItem(item, texts[chosen] ?? '', title, content);
	},
};

function draftOfItem(item: FeedItem, text: string, outlet: string | null, { source, name }: Content): Draft {
	if (text === '')
		throw new ReadFailure('empty', `${name} has no text for “${item.title ?? 'this item'}”; ${openIt(item)}`);
	const known = {
		source,
		outlet,
		url: item.url !== null && /^https?:\/\//.test(item.url) ? item.url : null,
		title: item.title === null ? null : asMeant(item.title),
		authors: [...new Set(item.authors)],
		published: isoDateOf(item.published ?? ''),
		modified: isoDateOf(item.modified ?? ''),
	};
	return { ...textDraft(text, known), kind: 'text', text, notes: notesOn(item, text) };
}

function notesOn(item: FeedItem, text: string): readonly IntegrityNote[] {
	if (isFull(item)) return [];
	const message = `The feed gives ${wordsIn(text)} words, perhaps only a summary; ${openIt(item)}.`;
	return [{ kind: 'summary', message }];
}

/** So many words without a word of what they are are the article: many feeds have one field, and the whole text in it. */
const ARTICLE = 150;

function isFull({ full, plain, summary }: FeedItem): boolean {
	return (full ?? plain) !== null || wordsIn(summary ?? '') >= ARTICLE;
}

function openIt({ url }: FeedItem): string {
	return url === null ? 'the article stands elsewhere' : `the article stands at ${url}`;
}

/** The item's text without its elements. */
async function textOf({ full, plain, summary }: FeedItem): Promise<string> {
	const { pageTextOf } = await import('./html/blocks.ts');
	const shown = full === null ? (plain ?? summary ?? '') : full;
	return asMeant(full === null && plain !== null ? plain : pageTextOf(unescaped(shown)).text).trim();
}

/** What stands in an element as it is, and not in CDATA, has its own elements escaped: "&lt;p&gt;". */
function unescaped(html: string): string {
	return /<[a-z/]/i.test(html) || !/&lt;[a-z/]/i.test(html)
		? html
		: html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ESCAPED[name] ?? '');
}

const ESCAPED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
