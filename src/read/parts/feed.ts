/** RSS, Atom, RDF and JSON feeds, in the words of `feed.ts`. */
import { parseFeed } from 'feedsmith';
import type { Feed, FeedItem } from '../feed.ts';
import { isRecord } from '../fields.ts';
import { answerWith, Refused } from './answering.ts';

await answerWith(async (input) => feedIn(String(input)));

function feedIn(text: string): Feed {
	try {
		const { format, feed } = parseFeed(text);
		const parsed: unknown = feed;
		if (!isRecord(parsed)) throw new Error(`an empty ${format} feed`);
		const items = parsed.items ?? parsed.entries ?? [];
		return { title: textIn(parsed.title), items: Array.isArray(items) ? items.filter(isRecord).map(itemOf) : [] };
	} catch {
		throw new Refused('malformed', 'is no feed that can be read; open it in a browser and save the article');
	}
}

/** Feedsmith calls one thing by the name that each kind of feed has for it. */
function itemOf(item: Readonly<Record<string, unknown>>): FeedItem {
	const dublin = isRecord(item.dc) ? item.dc : {};
	const full = isRecord(item.content) ? (item.content.encoded ?? item.content.value) : item.content;
	return {
		title: textIn(item.title),
		url: linkIn(item),
		authors: [item.authors, dublin.creators ?? dublin.creator].flatMap(namesIn),
		published:
			textIn(item.pubDate) ??
			textIn(item.published) ??
			textIn(item.date_published) ??
			firstIn(dublin.dates ?? dublin.date),
		modified: textIn(item.updated) ?? textIn(item.date_modified),
		full: [full, item.content_html].map(textIn).find((html) => html !== null) ?? null,
		plain: textIn(item.content_text),
		summary: textIn(item.description) ?? textIn(item.summary),
	};
}

function linkIn(item: Readonly<Record<string, unknown>>): string | null {
	const links = Array.isArray(item.links) ? item.links.filter(isRecord) : [];
	const own = links.find(({ rel }) => rel === undefined || rel === 'alternate');
	return textIn(item.link) ?? textIn(item.url) ?? textIn(own?.href);
}

function namesIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesIn);
	const name = isRecord(value) ? textIn(value.name) : textIn(value);
	return name === null ? [] : [name];
}

function firstIn(value: unknown): string | null {
	return textIn(Array.isArray(value) ? value[0] : value);
}

/** A text, or what some feeds wrap one in: `{ value: "…" }`. */
function textIn(value: unknown): string | null {
	const text = isRecord(value) ? value.value : value;
	return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
