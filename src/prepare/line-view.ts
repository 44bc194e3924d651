/** A line with its neighbourhood on the page, measured once for all features. */
import { asNeeded } from '../letters.ts';
import { COMMENT_HEADINGS } from '../lexicon/line-phrases.ts';
import type { Block } from '../model.ts';
import { chooseHeadline } from './headline.ts';
import type { Line } from './lines.ts';
import { type LiveBlog, liveBlogIn } from './live-blog.ts';
import { bare, ENDED, matchesAny, share, sum } from './measures.ts';
import { NO_PHRASES, type PhraseKind, phrasesIn } from './phrases.ts';
import { proseRegion, type Region } from './prose-region.ts';

export interface LineView {
	readonly text: string;
	readonly words: readonly string[];
	/** Whether it is long enough for a sentence and ends like one. */
	readonly isProse: boolean;
	readonly block: Block | null;
	readonly next: string;
	/** The telling phrases in it, in the line above and in the line below. */
	readonly phrases: ReadonlySet<PhraseKind>;
	readonly phrasesAbove: ReadonlySet<PhraseKind>;
	readonly phrasesBelow: ReadonlySet<PhraseKind>;
	/** Words of prose in the two lines just before, the two just after, and the six on each side. */
	readonly before: number;
	readonly after: number;
	readonly around: number;
	/** Lines to the page's main stretch of prose; both 0 inside. */
	readonly aboveRegion: number;
	readonly belowRegion: number;
	/** The share of the lines in the main stretch that are prose: near 1 for a report, less for a list. */
	readonly proseShare: number;
	/** How often the same line stands on the page. */
	readonly occurrences: number;
	/** The share of its longer words that prose elsewhere on the page has too. */
	readonly known: number;
	/** The share of its words that are among the short ones common on this page, in whatever language. */
	readonly common: number;
	/** Lines since the headline, negative above it; null where the page has none. */
	readonly sinceHeadline: number | null;
	/** The share of its longer words that stand in the headline. */
	readonly ofHeadline: number;
	/** Whether a heading like "12 comments" or "Leave a reply" stands above it, below the headline. */
	readonly isBelowComments: boolean;
	/** The share of the lines around that Readability keeps. */
	readonly keptAround: number;
}

const WORD = asNeeded(/[\p{L}\p{N}’']+/gu);
/** With the mark that may stand before it. */
const CAPITAL = asNeeded(/^["“‘]?\p{Lu}/u);

/**
 * Like the headline of another story between two paragraphs, long enough for one and without an end: "China's reluctant
 * reception: It's all about the economy".
 */
export function isLikeTeaser({ text, words, before, after }: LineView): boolean {
	const isUnfinished = !ENDED.test(text) && !/[:：,–—-]$/.test(text);
	return isUnfinished && words.length >= 7 && words.length <= 30 && before > 0 && after > 0 && CAPITAL(text).test(text);
}

/** The lines of a page and where its parts lie. */
export interface PageView {
	readonly lines: readonly LineView[];
	/** Index of the headline's line, -1 where none was found. */
	readonly headline: number;
	/** Its letters and digits alone, in small letters. */
	readonly bareHeadline: string;
	readonly live: LiveBlog;
}

/** Of a line longer than this only the beginning is measured. */
const MEASURED = 5_000;
const LEAST_PROSE = 8;
const LONGEST_COUNTED = 80;
/** Words of prose that must stand under the headline before a heading can be that of the comments. */
const LEAST_ARTICLE = 40;

/** Measures every line. Time grows with the length of the text. */
export function pageViewOf(lines: readonly Line[], blocks: readonly Block[], title: string | null): PageView {
	const texts = lines.map(({ text }) => text.slice(0, MEASURED));
	const words = texts.map((text) => text.match(WORD(text)) ?? []);
	const isProse = lines.map(({ text }, i) => ENDED.test(text.slice(-20)) && (words[i]?.length ?? 0) >= LEAST_PROSE);
	const headline = chooseHeadline(lines, isProse.indexOf(true), title);
	const prose = words.map((list, i) => (isProse[i] ? Math.min(list.length, LONGEST_COUNTED) : 0));
	const vocabulary = linesWithWord(words, isProse);
	const occurrences = countOf(texts);
	const phrases = texts.map(phrasesIn);
	const comments = commentsHeading(texts, prose, headline);
	const region = mainRegion(prose, headline, comments);
	const proseShare = share(isProse.slice(region.first, region.last + 1), (holds) => holds);
	const blockAt = new Map(blocks.map((block) => [block.start, block]));
	const kept = lines.map(({ start }) => (blockAt.get(start)?.isKept === true ? 1 : 0));
	const headlineWords = new Set(longWords(words[headline] ?? []));
	const views = lines.map(
		(line, i): LineView => ({
			text: texts[i] ?? '',
			words: words[i] ?? [],
			isProse: isProse[i] ?? false,
			block: blockAt.get(line.start) ?? null,
			next: texts[i + 1] ?? '',
			phrases: phrases[i] ?? NO_PHRASES,
			phrasesAbove: phrases[i - 1] ?? NO_PHRASES,
			phrasesBelow: phrases[i + 1] ?? NO_PHRASES,
			before: sum(prose.slice(Math.max(0, i - 2), i)),
			after: sum(prose.slice(i + 1, i + 3)),
			around: sum(prose.slice(Math.max(0, i - 6), i + 7)) - (prose[i] ?? 0),
			aboveRegion: Math.max(0, region.first - i),
			belowRegion: Math.max(0, i - region.last),
			proseShare,
			occurrences: occurrences.get(texts[i] ?? '') ?? 1,
			known: knownShare(words[i] ?? [], vocabulary, isProse[i] ?? false),
			common: share(words[i] ?? [], (word) => word.length < 5 && (vocabulary.get(word.toLowerCase()) ?? 0) > 2),
			sinceHeadline: headline < 0 ? null : i - headline,
			ofHeadline: share(longWords(words[i] ?? []), (word) => headlineWords.has(word)),
			isBelowComments: comments >= 0 && i >= comments,
			keptAround: sum(kept.slice(Math.max(0, i - 3), i + 4)) / 7,
		}),
	);
	return { lines: views, headline, bareHeadline: bare(texts[headline] ?? ''), live: liveBlogIn(views, headline) };
}

function commentsHeading(texts: readonly string[], prose: readonly number[], headline: number): number {
	let read = 0;
	return texts.findIndex((text, i) => {
		if (i > headline) read += prose[i] ?? 0;
		return read > LEAST_ARTICLE && text.length < 80 && matchesAny(COMMENT_HEADINGS, text);
	});
}

/** The stretch of prose below the headline and above the comments, unless by far the most stands elsewhere. */
function mainRegion(prose: readonly number[], headline: number, comments: number): Region {
	const anywhere = proseRegion(prose);
	const from = Math.max(0, headline);
	const here = proseRegion(prose.slice(from, comments < 0 ? prose.length : comments));
	if (here.worth < anywhere.worth / 8) return anywhere;
	return { ...here, first: here.first + from, last: here.last + from };
}

/** In how many lines of prose each word stands. */
function linesWithWord(
	words: readonly (readonly string[])[],
	isProse: readonly boolean[],
): ReadonlyMap<string, number> {
	return countOf(words.flatMap((list, i) => (isProse[i] ? [...new Set(list.map((word) => word.toLowerCase()))] : [])));
}

function knownShare(words: readonly string[], vocabulary: ReadonlyMap<string, number>, isProse: boolean): number {
	const own = isProse ? 1 : 0;
	return share(
		words.filter((word) => word.length > 4),
		(word) => (vocabulary.get(word.toLowerCase()) ?? 0) > own,
	);
}

function longWords(words: readonly string[]): readonly string[] {
	return words.filter((word) => word.length > 3).map((word) => word.toLowerCase());
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
