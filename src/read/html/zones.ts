/** What the containers of a page say of the text in them, where they can be believed. */
import { wordsIn } from '../../lexicon/scripts.ts';
import type { Block, Zone } from '../../model.ts';

/** A container whose element or name says what it holds. */
export interface Container {
	readonly zone: Zone;
	/** Whether the name alone says so; elements such as `nav` are believed. */
	readonly isNamed: boolean;
	readonly parent: Container | null;
}

/** A block with the container it stands in. */
export interface Placed {
	readonly block: Block;
	readonly container: Container | null;
}

export interface Believed {
	readonly blocks: readonly Block[];
	/** Whether the page hides its text until a script shows it. */
	readonly hidesAll: boolean;
}

/** Words of the shortest block that may be a paragraph. */
const LEAST_PARAGRAPH = 10;
/** Words of prose by which a container holds an article and no teaser. */
const LEAST_ARTICLE = 80;
/** The share of the page's prose by which it holds the page's article. */
const LEAST_SHARE = 0.5;

/** How many words of prose a block holds: 0 for a list of links, a heading or a menu. */
export function proseWordsIn(words: number, { linked }: Block): number {
	return linked < 0.5 && words >= LEAST_PARAGRAPH ? words : 0;
}

/** A sentence has three words and an end; news for phones is written in paragraphs no longer. */
const LEAST_SENTENCE = 3;
const ENDED = /[.!?…。！？]["'”’»)\]]{0,2}$/;

/** How many words of prose or of short sentences a block holds: by these a page has an article at all, or not. */
export function writtenWordsIn(text: string, block: Block): number {
	const words = wordsIn(text);
	const isSentence = block.linked < 0.5 && words >= LEAST_SENTENCE && ENDED.test(text);
	return isSentence ? words : proseWordsIn(words, block);
}

/**
 * Takes back what a page says of most of its text: `<div class="promo-wrapper">` around the whole article holds no
 * teasers, and a page that hides all its paragraphs waits for a script to show them.
 *
 * @param prose the words of prose of each block
 */
export function believable(placed: readonly Placed[], prose: readonly number[]): Believed {
	const all = prose.reduce((sum, words) => sum + words, 0);
	const held = new Map<Container, number>();
	placed.forEach(({ container }, i) => {
		for (let at = container; at !== null; at = at.parent) held.set(at, (held.get(at) ?? 0) + (prose[i] ?? 0));
	});
	const holdsArticle = (container: Container): boolean => {
		const words = held.get(container) ?? 0;
		return container.isNamed && words >= LEAST_ARTICLE && words >= LEAST_SHARE * all;
	};
	const hidden = prose.filter((_, i) => placed[i]?.block.isHidden).reduce((sum, words) => sum + words, 0);
	const hidesAll = hidden >= LEAST_ARTICLE && hidden > LEAST_SHARE * all;
	const blocks = placed.map(({ block, container }) => {
		let at = container;
		while (at !== null && holdsArticle(at)) at = at.parent;
		return { ...block, zone: at?.zone ?? null, isHidden: block.isHidden && !hidesAll };
	});
	return { blocks, hidesAll };
}
