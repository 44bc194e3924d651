/** The visible text of a web page, block by block, with what the page says about each. */
import { Parser } from 'htmlparser2';
import type { Block } from '../../model.ts';
import { ReadFailure } from '../failure.ts';
import {
	BLOCK_TAGS,
	INVISIBLE_TAGS,
	VOID_TAGS,
	WHOLE_PAGE_TAGS,
	ZONE_OF_TAG,
	zoneOfName,
} from '../../lexicon/html-names.ts';

/** The parser's time grows with the square of the depth. No page that people read comes near this. */
const MOST_DEPTH = 1_000;
const TOO_DEEP = `the page is nested more than ${MOST_DEPTH} deep, which no article is; save its text and give that`;

/** The text of a page and its blocks, which are slices of it. */
export interface PageText {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly elements: number;
	readonly depth: number;
}

interface Open {
	readonly tag: string;
	readonly block: string;
	readonly zone: Block['zone'];
	readonly isHidden: boolean;
	readonly isLink: boolean;
	readonly isInvisible: boolean;
}

const ROOT: Open = { tag: '', block: 'div', zone: null, isHidden: false, isLink: false, isInvisible: false };

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
	let depth = 0;
	const top = (): Open => open.at(-1) ?? ROOT;
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				elements++;
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
	return { text: writer.text(), blocks: writer.blocks, elements, depth };
}

function opened(parent: Open, tag: string, attributes: Readonly<Record<string, string>>): Open {
	const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 200);
	const isHidden = 'hidden' in attributes || /display:\s?none/i.test(attributes.style?.slice(0, 500) ?? '');
	return {
		tag,
		block: BLOCK_TAGS.has(tag) ? tag : parent.block,
		zone: ZONE_OF_TAG.get(tag) ?? (WHOLE_PAGE_TAGS.has(tag) ? null : zoneOfName(names)) ?? parent.zone,
		isHidden: parent.isHidden || isHidden,
		isLink: parent.isLink || tag === 'a',
		isInvisible: parent.isInvisible || INVISIBLE_TAGS.has(tag),
	};
}

/** Collects text into blocks: runs of blanks become one space, each block a paragraph of its own. */
class BlockWriter {
	readonly blocks: Block[] = [];
	readonly #written: string[] = [];
	#length = 0;
	/** The pieces of the block being read: joined once, since a page may hold a million of them. */
	#pieces: string[] = [];
	#linked = 0;
	#context: Open | null = null;

	add(text: string, context: Open): void {
		this.#pieces.push(text);
		if (!/[^\s]/.test(text)) return;
		this.#context ??= context;
		if (context.isLink) this.#linked += text.trim().length;
	}

	endBlock(): void {
		if (this.#context !== null)
			this.#write(
				this.#pieces
					.join('')
					.replace(/[\t\n\r\f ]+/g, ' ')
					.trim(),
				this.#context,
			);
		this.#pieces = [];
		this.#linked = 0;
		this.#context = null;
	}

	text(): string {
		return this.#written.join('\n\n');
	}

	#write(text: string, { block, zone, isHidden }: Open): void {
		const start = this.#length;
		const linked = Math.min(1, this.#linked / text.length);
		this.blocks.push({ start, end: start + text.length, tag: block, zone, isHidden, linked, isKept: null });
		this.#written.push(text);
		this.#length += text.length + 2;
	}
}
