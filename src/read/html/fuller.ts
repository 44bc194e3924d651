/** Which is the article: what a page shows, or the text that it carries as data and does not show. */
import { wordsIn } from '../../lexicon/scripts.ts';
import type { Block } from '../../model.ts';
import type { Page } from './page.ts';
import { proseWordsIn } from './zones.ts';

/** Words that a text carried as data must have to be an article and no summary. */
const LEAST_STATED = 60;
/** How many times as long as what is shown it must be: a few words more are a caption or a byline. */
const MUCH_LONGER = 1.5;
/** The share of the paragraphs shown that must stand in it too, for it to be the same article. */
const LEAST_SAME = 0.5;
/** Fewer words of prose are no article, only what a page says while it loads. */
const LEAST_SHOWN = 40;
/** So many words from its start tell a paragraph from all others. */
const TELLING = 6;

/**
 * The page with the text it carries as data where that is clearly the article and by far the fuller text, as on pages
 * that a script fills or that show a beginning; with a note where it is fuller and may be another text.
 */
export function fullerOf(page: Page, stated: readonly string[]): Page {
	const words = stated.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
	const shown = shownParagraphs(page);
	const shownWords = shown.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
	if (words < LEAST_STATED || words < MUCH_LONGER * shownWords) return page;
	const counts = `the page shows ${shownWords} words of prose and carries a text of ${words} as data`;
	if (shownWords >= LEAST_SHOWN && sameShare(shown, stated) < LEAST_SAME) {
		return { ...page, notes: [{ kind: 'fuller', message: `More may belong to the article: ${counts}.` }] };
	}
	const message = `The text was taken from the page's data: ${counts}.`;
	return { ...page, ...asBlocks(stated), notes: [{ kind: 'fuller', message }], proseWords: words };
}

/** What Readability keeps, where it keeps anything; else all prose. */
function shownParagraphs({ text, blocks }: Page): readonly string[] {
	const isProse = (block: Block) => proseWordsIn(wordsIn(text.slice(block.start, block.end)), block) > 0;
	const prose = blocks.filter((block) => !block.isHidden && isProse(block));
	const kept = prose.filter(({ isKept }) => isKept);
	return (kept.length > 0 ? kept : prose).map(({ start, end }) => text.slice(start, end));
}

function sameShare(shown: readonly string[], stated: readonly string[]): number {
	const known = ` ${bare(stated.join(' '))} `;
	const same = shown.filter((paragraph) =>
		known.includes(` ${bare(paragraph).split(' ').slice(0, TELLING).join(' ')} `),
	);
	return same.length / Math.max(1, shown.length);
}

function bare(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function asBlocks(paragraphs: readonly string[]): Pick<Page, 'text' | 'blocks' | 'links'> {
	let start = 0;
	const blocks = paragraphs.map((paragraph): Block => {
		const block = {
			start,
			end: start + paragraph.length,
			tag: 'p',
			zone: null,
			isHidden: false,
			linked: 0,
			isKept: true,
		};
		start = block.end + 2;
		return block;
	});
	return { text: paragraphs.join('\n\n'), blocks, links: [] };
}
