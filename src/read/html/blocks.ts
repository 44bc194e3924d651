/** The visible text of a web page, block by block, with what the page says about each. */
import { Parser } from 'htmlparser2';
import type { Stretch } from '../../model.ts';
import { ReadFailure } from '../failure.ts';
import {
	BLOCK_TAGS,
	INVISIBLE_TAGS,
	VOID_TAGS,
	WHOLE_PAGE_TAGS,
	ZONE_OF_TAG,
	hidesByName,
	zoneOfName,
} from '../../lexicon/html-names.ts';
import { wordsIn } from '../../lexicon/scripts.ts';
import { believable, type Believed, type Container, type Placed, proseWordsIn, writtenWordsIn } from './zones.ts';

/** The parser's time grows with the square of the depth. No page that people read comes near this. */
const MOST_DEPTH = 1_000;
const TOO_DEEP = `the page is nested more than ${MOST_DEPTH} deep, which no article is; save its text and give that`;

/** The text of a page and its blocks, which are slices of it. */
export interface PageText extends Believed {
	readonly text: string;
	/** Links as the page writes them, in order. */
	readonly links: readonly WrittenLink[];
	readonly elements: number;
	/** Of all elements together. */
	readonly attributes: number;
	readonly depth: number;
	/** Words in blocks that are long enough for a paragraph, or a sentence however short, and no list of links. */
	readonly proseWords: number;
}

/** A link whose address may be one within its site: `/world/2026/flood`. */
export interface WrittenLink extends Stretch {
	readonly href: string;
}

interface Open {
	readonly tag: string;
	readonly block: string;
	readonly container: Container | null;
	readonly isHidden: boolean;
	/** The link it stands in. */
	readonly link: { readonly href: string } | null;
	readonly isInvisible: boolean;
}

const ROOT: Open = { tag: '', block: 'div', container: null, isHidden: false, link: null, isInvisible: false };

/**
 * Reads a page in one pass without building a tree, so that a million tags cannot hurt.
 * Scripts, styles and the like are dropped; everything a reader may see stays, menus and footers included.
 *
 * @throws ReadFailure `malformed` for a page nested beyond reason
 */
export function pageTextOf(html: string): PageText {
	const writer = new BlockWriter();
	const open: Open[] = [];
	let elements = 0;
	let written = 0;
	let depth = 0;
	const top = (): Open => open.at(-1) ?? ROOT;
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				elements++;
				for (const _ in attributes) written++;
				if (BLOCK_TAGS.has(tag)) writer.endBlock();
				if (VOID_TAGS.has(tag)) return;
				open.push(opened(top(), tag, attributes));
				depth = Math.max(depth, open.length);
				if (depth > MOST_DEPTH) throw new ReadFailure('malformed', TOO_DEEP);
			},
			ontext(text) {
				if (!top().isInvisible) writer.add(text, top());
			},
			onclosetag(tag) {
				if (BLOCK_TAGS.has(tag)) writer.endBlock();
				if (top().tag === tag) open.pop();
			},
		},
		{ decodeEntities: true, lowerCaseTags: true },
	);
	parser.write(html);
	parser.end();
	writer.endBlock();
	const prose = writer.placed.map(({ block }, i) => proseWordsIn(wordsIn(writer.textAt(i)), block));
	const proseWords = writer.placed.reduce((sum, { block }, i) => sum + writtenWordsIn(writer.textAt(i), block), 0);
	const { links } = writer;
	const believed = believable(writer.placed, prose);
	return { text: writer.text(), links, ...believed, elements, attributes: written, depth, proseWords };
}

function opened(parent: Open, tag: string, attributes: Readonly<Record<string, string>>): Open {
	const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 200);
	return {
		tag,
		block: BLOCK_TAGS.has(tag) ? tag : parent.block,
		container: containerOf(tag, names, parent.container),
		isHidden: parent.isHidden || hides(attributes),
		link: tag === 'a' ? { href: attributes.href ?? '' } : parent.link,
		isInvisible: parent.isInvisible || INVISIBLE_TAGS.has(tag),
	};
}

function containerOf(tag: string, names: string, parent: Container | null): Container | null {
	const ofTag = ZONE_OF_TAG.get(tag);
	const zone = ofTag ?? (WHOLE_PAGE_TAGS.has(tag) ? null : zoneOfName(names));
	return zone === null ? parent : { zone, isNamed: ofTag === undefined, parent };
}

/** Whether readers see nothing of an element, by any of the ways in which pages hide what stands in them. */
function hides(attributes: Readonly<Record<string, string>>): boolean {
	if ('hidden' in attributes) return true;
	const style = attributes.style?.slice(0, 500) ?? '';
	return /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(style) || hidesByName(attributes.class ?? '');
}

/** Collects text into blocks: runs of blanks become one space, each block a paragraph of its own. */
class BlockWriter {
	readonly placed: Placed[] = [];
	readonly links: WrittenLink[] = [];
	readonly #written: string[] = [];
	#length = 0;
	/** What of the block being read is seen, and what is hidden in its midst ("opens in a new window"), apart. */
	#shown = new Pieces();
	#hidden = new Pieces();

	add(text: string, context: Open): void {
		(context.isHidden ? this.#hidden : this.#shown).add(text, context);
	}

	endBlock(): void {
		for (const pieces of [this.#shown, this.#hidden]) {
			if (pieces.context === null) continue;
			const { text, links } = pieces.joined();
			// One by one: a block of a hundred thousand links is more than a call takes arguments.
			for (const { start, end, href } of pieces.context.isHidden ? [] : links)
				this.links.push({ start: start + this.#length, end: end + this.#length, href });
			this.#write(text, pieces.context, pieces.linked);
		}
		this.#shown = new Pieces();
		this.#hidden = new Pieces();
	}

	textAt(index: number): string {
		return this.#written[index] ?? '';
	}

	text(): string {
		return this.#written.join('\n\n');
	}

	#write(text: string, { block: tag, container, isHidden }: Open, ofLinks: number): void {
		const start = this.#length;
		const linked = Math.min(1, ofLinks / text.length);
		const zone = container?.zone ?? null;
		const block = { start, end: start + text.length, tag, zone, isHidden, linked, isKept: null };
		this.placed.push({ block, container });
		this.#written.push(text);
		this.#length += text.length + 2;
	}
}

/** The pieces of a block being read: joined once, since a page may hold a million of them. */
class Pieces {
	readonly #texts: string[] = [];
	readonly #links: { readonly start: number; end: number; readonly of: Open['link'] }[] = [];
	#length = 0;
	/** Whether a blank would follow another, or open the block. */
	#isAfterBlank = true;
	linked = 0;
	/** Where its first ink stands; null where there is none. */
	context: Open | null = null;

	add(text: string, context: Open): void {
		this.#write(text, context);
		if (!/[^\s]/.test(text)) return;
		this.context ??= context;
		if (context.link !== null) this.linked += text.trim().length;
	}

	#write(text: string, { link }: Open): void {
		const runs = text.replace(/[\t\n\r\f ]+/g, ' ');
		const written = this.#isAfterBlank && runs.startsWith(' ') ? runs.slice(1) : runs;
		if (written === '') return;
		this.#isAfterBlank = written.endsWith(' ');
		this.#texts.push(written);
		const start = this.#length;
		this.#length += written.length;
		if (link === null) return;
		const last = this.#links.at(-1);
		if (last?.of === link) last.end = this.#length;
		else this.#links.push({ start, end: this.#length, of: link });
	}

	joined(): { readonly text: string; readonly links: readonly WrittenLink[] } {
		const text = this.#texts.join('').trim();
		const links = this.#links.flatMap(({ start, end, of }) => {
			const words = text.slice(start, end);
			const from = start + (words.length - words.trimStart().length);
			const href = of?.href ?? '';
			return href === '' || words.trim() === '' ? [] : [{ start: from, end: from + words.trim().length, href }];
		});
		return { text, links };
	}
}
