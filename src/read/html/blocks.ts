/** The visible text of a web page, block by block, with what the page says about each. */
import { Parser } from 'htmlparser2';
import type { Block } from '../../model.ts';
import {
	BLOCK_TAGS,
	INVISIBLE_TAGS,
	VOID_TAGS,
	WHOLE_PAGE_TAGS,
	ZONE_OF_TAG,
	zoneOfName,
} from '../../lexicon/html-names.ts';

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
 * Reads a page in one pass without building a tree, so that neither a million tags nor nesting 100,000 deep can hurt.
 * Scripts, styles and the like are dropped; everything a reader may see stays, menus and footers included.
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
				if (tag === 'br') writer.breakLine();
				if (BLOCK_TAGS.has(tag)) writer.endBlock();
				if (VOID_TAGS.has(tag)) return;
				open.push(opened(top(), tag, attributes));
				depth = Math.max(depth, open.length);
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
	#pending = '';
	#linked = 0;
	#context: Open = ROOT;

	add(text: string, context: Open): void {
		const squeezed = text.replace(/[\t\n\r\f ]+/g, ' ');
		if (squeezed.trim() !== '' && this.#pending.trim() === '') this.#context = context;
		if (context.isLink) this.#linked += squeezed.trim().length;
		this.#pending += squeezed;
	}

	breakLine(): void {
		this.endBlock();
	}

	endBlock(): void {
		const text = this.#pending.replace(/ {2,}/g, ' ').trim();
		if (text !== '') {
			const start = this.#length;
			const { block, zone, isHidden } = this.#context;
			const linked = Math.min(1, this.#linked / text.length);
			this.blocks.push({ start, end: start + text.length, tag: block, zone, isHidden, linked, isKept: null });
			this.#written.push(text);
			this.#length += text.length + 2;
		}
		this.#pending = '';
		this.#linked = 0;
	}

	text(): string {
		return this.#written.join('\n\n');
	}
}
