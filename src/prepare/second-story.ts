/** A second story below the first: pages load the next one below, and what is copied goes on into it. */
import { asNeeded } from '../letters.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import type { LineView, PageView } from './line-view.ts';
import { ENDED, sum } from './measures.ts';

/** Lines of prose, and words in them, that each of two stories must have. */
const LEAST_LINES = 3;
const LEAST_WORDS = 45;
/** Names of its own by which what stands below is of other people and places. */
const LEAST_NAMES = 2;
/** Words of the first headline that any other story may have too: "town", "police". */
const MOST_OF_HEADLINE = 1;
/** Words of its own headline that must return in the second story. */
const LEAST_RETURNING = 2;

/**
 * The index of the headline of a second story, -1 where there is none: a heading in whose text not one name of what
 * stands above returns, hardly a word of the page's headline, and the words of the heading do.
 *
 * Where several headings divide the text so, it is a round-up of short news, all of it the article; only the headline
 * of a page (`h1`) is believed there.
 */
export function secondStoryIn(page: PageView, isBody: (index: number) => boolean): number {
	const { lines, headline } = page;
	if (headline < 0) return -1;
	const headings = lines.flatMap((line, index) =>
		index > headline && !line.block?.isHidden && isHeading(line) ? [index] : [],
	);
	const first = headings.find((index) => isOfAnother(page, index, isBody)) ?? -1;
	const isMain = lines[first]?.block?.tag === 'h1';
	const later = headings.filter((index) => index > first && hasProseBelow(lines, index, isBody));
	return isMain || later.length === 0 ? first : -1;
}

const CAPITAL = asNeeded(/^["“‘]?\p{Lu}/u);

function isHeading({ text, words, block }: LineView): boolean {
	if (ENDED.test(text) || words.length < 3 || words.length > 25 || !CAPITAL(text).test(text)) return false;
	return block === null || /^h[1-3]$/.test(block.tag);
}

function hasProseBelow(lines: readonly LineView[], index: number, isBody: (index: number) => boolean): boolean {
	return lines.slice(index + 1, index + 4).some((line, i) => line.isProse && isBody(index + 1 + i));
}

function isOfAnother({ lines, headline }: PageView, index: number, isBody: (index: number) => boolean): boolean {
	const prose = (line: LineView, at: number) => line.isProse && at !== headline && isBody(at);
	const above = lines.filter((line, at) => at < index && prose(line, at));
	const below = lines.filter((line, at) => at > index && prose(line, at));
	if (!isStory(above) || !isStory(below)) return false;
	const here = lines[index];
	const first = lines[headline];
	if (here === undefined || first === undefined) return false;
	const earlier = namesIn([first, ...above]);
	const later = namesIn(below);
	if (later.size < LEAST_NAMES || [...later].some((name) => earlier.has(name))) return false;
	const words = stemsIn(below);
	const shared = [...stemsIn([first])].filter((stem) => words.has(stem));
	const returning = [...stemsIn([here])].filter((stem) => words.has(stem));
	return shared.length <= MOST_OF_HEADLINE && returning.length >= LEAST_RETURNING;
}

function isStory(lines: readonly LineView[]): boolean {
	return lines.length >= LEAST_LINES && sum(lines.map(({ words }) => words.length)) >= LEAST_WORDS;
}

const NAME = asNeeded(/(?<=[\p{Ll}\p{N},;’] )\p{Lu}[\p{L}’'-]+/gu);

/** Capitalised words that do not begin a sentence, without days and months, which any two stories share. */
function namesIn(lines: readonly LineView[]): ReadonlySet<string> {
	return new Set(lines.flatMap(namesOf));
}

/** Looked for once: a line stands above one heading and below another. */
const namesOf = onceALine(({ text }) => {
	const names = Array.from(text.matchAll(NAME(text)), ([name]) => name.replace(/[’']s?$/, '').toLowerCase());
	return names.filter((name) => !MONTHS.has(name) && !WEEKDAYS.has(name));
});

function stemsIn(lines: readonly LineView[]): ReadonlySet<string> {
	return new Set(lines.flatMap(stemsOf));
}

/** The longer words, cut so that "closes" meets "closed". */
const stemsOf = onceALine(({ words }) =>
	words.filter((word) => word.length > 3).map((word) => word.toLowerCase().slice(0, 5)),
);

function onceALine(read: (line: LineView) => readonly string[]): (line: LineView) => readonly string[] {
	const known = new WeakMap<LineView, readonly string[]>();
	return (line) => {
		let words = known.get(line);
		if (words === undefined) {
			words = read(line);
			known.set(line, words);
		}
		return words;
	};
}
