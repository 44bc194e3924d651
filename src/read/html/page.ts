/** A web page to its text, blocks and metadata. */
import type { Block, IntegrityNote, Link, Metadata } from '../../model.ts';
import { MAXIMUM_CHARACTERS } from '../limits.ts';
import { type PageText, pageTextOf } from './blocks.ts';
import { headOf } from './head.ts';
import { fullerOf } from './fuller.ts';
import { linksOf } from './links.ts';
import { metadataOf } from './metadata.ts';
import { statedParagraphsOf } from './stated-body.ts';

/**
 * Readability walks its tree many times over: beyond these figures, which no news page comes near, a page is read by
 * its lines alone.
 */
const MOST_ELEMENTS = 40_000;
const MOST_ATTRIBUTES = 50_000;
const MOST_DEPTH = 300;

export interface Page {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly links: readonly Link[];
	readonly known: Partial<Metadata>;
	readonly notes: readonly IntegrityNote[];
	/** Words in blocks that are long enough for a paragraph, or a sentence however short, and no list of links. */
	readonly proseWords: number;
}

/** Reads a page. Nothing in it is run, and nothing it refers to is fetched. */
export async function readPage(html: string, address: string | null): Promise<Page> {
	const page = pageTextOf(html);
	const head = headOf(html);
	const known = metadataOf(head, address);
	const isOrdinary =
		page.elements <= MOST_ELEMENTS &&
		page.attributes <= MOST_ATTRIBUTES &&
		page.depth <= MOST_DEPTH &&
		page.text.length <= MAXIMUM_CHARACTERS;
	const blocks = isOrdinary ? await judged(page, html) : [];
	const links = linksOf(page.links, address ?? known.url ?? null);
	const shown: Page = { text: page.text, blocks, links, known, notes: [], proseWords: page.proseWords };
	return fullerOf(shown, statedParagraphsOf(head.linkedData));
}

/** Says of each block whether Readability keeps it, by the words it holds. */
async function judged({ text, blocks, hidesAll }: PageText, html: string): Promise<readonly Block[]> {
	const { articleHtmlOf } = await import('./readability.ts');
	const kept = pageTextOf(articleHtmlOf(html, hidesAll ? 'shown' : 'left out') ?? '');
	const keptTexts = new Set(kept.blocks.map((block) => kept.text.slice(block.start, block.end)));
	return blocks.map((block) => ({ ...block, isKept: keptTexts.has(text.slice(block.start, block.end)) }));
}
