/** Documents around sentences, in every form a report comes in, sound and broken. */
import type { Random } from './random.ts';
import { anySentence, hostile } from './sentences.ts';

export interface Document {
	readonly bytes: Buffer;
	readonly contentType: string | null;
	readonly from: string | undefined;
}

/** Sentences in paragraphs, with what stands around an article. */
export function article(sentences: readonly string[], random: Random): string {
	const between = () => random.pick([' ', ' ', '\n\n', '\n\n', '\n', '\r\n\r\n', '  ']);
	const around = () => (random.chance(0.15) ? `${random.pick(AROUND)}\n\n` : '');
	return sentences.map((text) => `${around()}${text}${between()}`).join('');
}

const AROUND = [
	'Advertisement',
	'Share this article',
	'By Ines Okoro',
	'Photo: AP',
	'Read more: Mayor quits',
	'© 2024 Herald',
	'Sign up for our newsletter',
	'*',
	'---',
	'5 min read',
	'Follow us on X',
] as const;

export function documentIn(random: Random): Document {
	const text = article(
		random.many(0, 8, () => anySentence(random)),
		random,
	);
	const [content, contentType] = random.pick([
		() => [text, null] as const,
		() => [page(random), 'text/html'] as const,
		() => [page(random), null] as const,
		() => [markdown(text, random), 'text/markdown'] as const,
		() => [form(text, random), 'application/json'] as const,
		() => [mixed(random), null] as const,
	])();
	return {
		bytes: damaged(encoded(content, random), random),
		contentType,
		from: random.chance(0.2) ? random.pick(['text', 'html', 'markdown', 'json']) : undefined,
	};
}

const TAGS = [
	'p',
	'div',
	'article',
	'h1',
	'h2',
	'li',
	'ul',
	'figure',
	'figcaption',
	'aside',
	'nav',
	'footer',
	'blockquote',
	'pre',
	'table',
	'tr',
	'td',
	'span',
	'a',
	'b',
	'script',
	'style',
	'template',
	'svg',
	'noscript',
	'time',
	'br',
	'iframe',
	'title',
	'head',
	'body',
	'html',
	'select',
	'textarea',
] as const;

/** A web page of elements in any order, some never closed, with data about itself that may be wrong. */
function page(random: Random): string {
	const { pick, chance } = random;
	const element = (depth: number): string => {
		const tag = pick(TAGS);
		const inner = depth > 4 || chance(0.5) ? anySentence(random) : random.many(0, 4, () => element(depth + 1)).join('');
		const attributes = random.many(
			0,
			2,
			() =>
				` ${pick(['class', 'id', 'hidden', 'style', 'href', 'itemprop'])}="${pick(['story', 'caption', 'related', 'display:none', 'articleBody', anySentence(random)])}"`,
		);
		return `<${tag}${attributes.join('')}>${inner}${chance(0.85) ? `</${tag}>` : ''}`;
	};
	const data = chance(0.4) ? `<script type="application/ld+json">${linkedData(random)}</script>` : '';
	return `${chance(0.7) ? '<!DOCTYPE html><html><head>' : ''}${data}${random.many(1, 8, () => element(0)).join('\n')}`;
}

function linkedData(random: Random): string {
	const { pick, chance } = random;
	const value = (depth: number): unknown =>
		pick<() => unknown>([
			() => anySentence(random),
			() => null,
			() => random.below(10),
			() => (depth > 3 ? [] : random.many(0, 3, () => value(depth + 1))),
			() => ({
				'@type': pick(['Person', 'NewsArticle', 'Organization', 'constructor']),
				name: depth > 3 ? 'x' : value(depth + 1),
			}),
		])();
	const about = {
		'@type': pick(['NewsArticle', 'WebPage', 'toString']),
		headline: value(0),
		author: value(0),
		datePublished: value(0),
		articleBody: value(0),
		publisher: value(0),
	};
	const json = JSON.stringify(chance(0.3) ? { '@graph': [about] } : about);
	return chance(0.2) ? json.slice(0, random.below(json.length)) : json;
}

function markdown(text: string, random: Random): string {
	const marks = [
		'# ',
		'> ',
		'- ',
		'1. ',
		'**',
		'_',
		'`',
		'```\n',
		'[a](b)',
		'![',
		'| a | b |\n|---|---|\n',
		'***',
		'<div>',
		'\\',
		'~~',
		'[^1]',
		'a@b.c',
		'http://',
	] as const;
	return text
		.split(/(?<=\n)/)
		.map((line) => (random.chance(0.5) ? random.pick(marks) + line : line))
		.join('');
}

/** One of the JSON forms, with fields that may be of any sort. */
function form(text: string, random: Random): string {
	const { pick, chance } = random;
	const any = () =>
		pick([
			null,
			0,
			'',
			text,
			'x',
			[],
			['One.', 'Two.'],
			{},
			true,
			[null],
			[{ id: 'a0', text: 'x', start: 0, end: 1, paragraph: 0, role: 'body' }],
		] as const);
	const maybe = (name: string, value: unknown) => (chance(0.6) ? { [name]: chance(0.2) ? any() : value } : {});
	const sentences = random.many(0, 4, () => anySentence(random));
	const place = () => ({
		id: pick(['a0', 'b1', 'aT', '']),
		text: text.slice(0, 5),
		start: pick([0, -1, 0.5, 1e308]),
		end: pick([5, 4, 1e9]),
		paragraph: 0,
		role: pick(['body', 'headline', 'x']),
	});
	return JSON.stringify({
		...maybe('text', text),
		...(chance(0.5) ? maybe('sentences', chance(0.5) ? sentences : random.many(0, 2, place)) : {}),
		...maybe('title', anySentence(random)),
		...maybe('outlet', 'Herald'),
		...maybe('date', '2024-05-02'),
		...(chance(0.1) ? { integrity: any(), setAside: any(), schema: any(), authors: any() } : {}),
	});
}

const mixed = (random: Random) =>
	random.many(0, 30, () => (random.chance(0.5) ? hostile(random) : random.pick(TAGS))).join('');

function encoded(text: string, { pick }: Random): Buffer {
	return Buffer.from(text, pick(['utf8', 'utf8', 'utf8', 'utf8', 'latin1', 'utf16le']));
}

function damaged(bytes: Buffer, { chance, below }: Random): Buffer {
	if (bytes.length === 0 || chance(0.9)) return bytes;
	const hurt = Buffer.from(bytes);
	for (let left = 1 + below(4); left > 0; left--) hurt[below(hurt.length)] = below(256);
	return hurt;
}
