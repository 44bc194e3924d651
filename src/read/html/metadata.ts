/** What a page says of its article: headline, outlet, authors, dates, address. */
import type { Metadata } from '../../model.ts';
import { isoDateOf } from '../dates.ts';
import type { Fields } from '../fields.ts';
import { archivedAt } from '../wayback.ts';
import { pageTextOf } from './blocks.ts';
import type { Head } from './head.ts';
import { articleIn, namesOf } from './linked-data.ts';

type Known = Pick<Metadata, 'url' | 'outlet' | 'title' | 'authors' | 'published' | 'modified'>;

const PUBLISHED = [
	'article:published_time',
	'datepublished',
	'parsely-pub-date',
	'sailthru.date',
	'dc.date.issued',
	'pubdate',
	'publish-date',
	'date',
];
const MODIFIED = ['article:modified_time', 'datemodified', 'og:updated_time', 'last-modified', 'lastmod'];

/**
 * Metadata from linked data first, then from meta elements, then from what the page shows.
 *
 * @param address where the page was fetched from; null for a saved page
 */
export function metadataOf(head: Head, address: string | null): Known {
	const article = articleIn(head.linkedData);
	const url = canonicalOf(head, address);
	return {
		url,
		outlet: outletOf(head, article, url),
		title: titleOf(head, article),
		authors: authorsOf(head, article),
		published: firstDate([article.datePublished, ...PUBLISHED.map((name) => head.meta.get(name)), head.time]),
		modified: firstDate([article.dateModified, ...MODIFIED.map((name) => head.meta.get(name))]),
	};
}

function canonicalOf(head: Head, address: string | null): string | null {
	for (const candidate of [head.canonical, head.meta.get('og:url')]) {
		const url = candidate ? webAddress(candidate, address) : null;
		if (url !== null) return url;
	}
	return address;
}

function webAddress(candidate: string, base: string | null): string | null {
	const url = URL.canParse(candidate, base ?? undefined) ? new URL(candidate, base ?? undefined) : null;
	if (url === null || !/^https?:$/.test(url.protocol)) return null;
	// A page saved from an archive links to itself there.
	return archivedAt(url.href)?.original ?? url.href;
}

function outletOf(head: Head, article: Fields, url: string | null): string | null {
	const named = head.meta.get('og:site_name') ?? namesOf(article.publisher)[0];
	if (named !== undefined) return named;
	return url === null ? null : new URL(url).hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

/**
 * The headline: the first-level heading that says what the page's metadata says, else the metadata. What a title adds
 * behind a dash or a bar is the site's name.
 */
function titleOf(head: Head, article: Fields): string | null {
	const stated =
		namesOf(article.headline)[0] ?? head.meta.get('og:title') ?? head.meta.get('twitter:title') ?? head.title;
	const heading = head.headings.map(squeezed).find((text) => sayTheSame(text, `${stated} ${head.title}`));
	const title = squeezed(heading ?? decoded(stated).replace(/\s[|–—-]\s[^|–—]{2,40}$/, ''));
	return title === '' ? null : title;
}

/** Whether most words of a heading, and more than a site's name has, stand in what the page states. */
function sayTheSame(heading: string, stated: string): boolean {
	const words = heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const known = new Set(stated.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	return words.length > 3 && words.filter((word) => known.has(word)).length > words.length * 0.6;
}

/** Linked data often carries the entities and elements of HTML: "doesn&#8217;t". */
function decoded(text: string): string {
	return pageTextOf(text).text;
}

function authorsOf(head: Head, article: Fields): readonly string[] {
	const named = namesOf(article.author);
	const metas = ['author', 'parsely-author', 'sailthru.author', 'article:author', 'byl'].map((name) =>
		head.meta.get(name),
	);
	const all = named.length > 0 ? named : metas.filter((name) => name !== undefined).slice(0, 1);
	return [...new Set(all.map((name) => squeezed(name.replace(/^by\s/i, ''))))].filter((name) => !/^https?:/.test(name));
}

function firstDate(candidates: readonly unknown[]): string | null {
	return (
		candidates.map((value) => (typeof value === 'string' ? isoDateOf(value) : null)).find((date) => date !== null) ??
		null
	);
}

function squeezed(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
