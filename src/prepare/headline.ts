/** Which line is the headline. */
import { asNeeded } from '../letters.ts';
import type { Line } from './lines.ts';
import { isNoHeadline, lineAbove } from './line-above.ts';
import { ENDED } from './measures.ts';
import { siteNameBehind } from './site-name.ts';

/** A title stands at most this far above the first paragraph. */
const REACH = 60;

/**
 * The index of the headline's line, -1 where there is none.
 *
 * A known title is looked for. Otherwise the page's first line often is its title, with the site's name behind
 * ("Rain at last - The Herald"), and the headline is where its words return. Failing that, it is the line above the
 * article that shares most of its words with it, or the one that stands where a headline does.
 */
export function chooseHeadline(lines: readonly Line[], firstProse: number, title: string | null): number {
	const first = lines[0]?.text ?? '';
	const known = wordsOf(title ?? (wordsOf(first).length < 3 || /\.["”’]?$/.test(first) ? '' : first));
	const returned = lines.findIndex((line, i) => (title !== null || i > 0) && i < 500 && isTitle(line.text, known));
	if (returned >= 0) return returned;
	if (title !== null) return -1;
	const shared = mostShared(lines, firstProse);
	if (shared >= 0) return shared;
	const opened = opening(lines, firstProse);
	return opened >= 0 ? opened : lineAbove(lines, firstProse);
}

/** Between the headline of a text that was typed or copied clean and its first paragraph stand a byline and a date. */
const LINES_TO_PROSE = 3;

/**
 * "Flood kills five in Norland", right above "Five people died …": headlines put things in shorter words than the
 * article, so most of theirs may be missing there; one that returns is enough where nothing else stands between.
 */
function opening(lines: readonly Line[], firstProse: number): number {
	const first = lines[0]?.text ?? '';
	if (firstProse < 1 || firstProse > LINES_TO_PROSE || ENDED.test(first) || isNoHeadline(first)) return -1;
	const article = lines.slice(firstProse, firstProse + 12).flatMap((line) => wordsOf(line.text));
	const words = wordsOf(first).filter((word) => word.length > 3 || NUMBER(word).test(word));
	return words.length >= 2 && words.length <= 30 && words.some((word) => returns(word, article)) ? 0 : -1;
}

/** "kill" in "killed", "passes" in "passed", "41" in "41". */
function returns(word: string, article: readonly string[]): boolean {
	const stem = word.slice(0, 5);
	return article.some((other) => (BEGINS_WITH_DIGIT(word).test(word) ? other === word : other.startsWith(stem)));
}

/** Whether a line is a page's title, of the words given, without what stands behind it, or with a few words more. */
function isTitle(text: string, known: readonly string[]): boolean {
	// Of most lines the first word alone tells that they are none.
	if (known.length === 0 || firstWordOf(text) !== known[0]) return false;
	const said = wordsOf(text);
	if (said.join(' ') === known.join(' ')) return true;
	if (said.length < 3 || known.length < 3) return false;
	const [short, long] = said.length < known.length ? [said, known] : [known, said];
	return (
		long.length - short.length < 9 && short.length * 2 >= long.length && short.every((word, i) => word === long[i])
	);
}

function mostShared(lines: readonly Line[], firstProse: number): number {
	if (firstProse < 0) return -1;
	const article = new Set(lines.slice(firstProse, firstProse + 12).flatMap((line) => stemsOf(line.text)));
	const from = Math.max(0, firstProse - REACH);
	const shared = lines.slice(from, firstProse).map((line) => share(line, article));
	const best = Math.max(0, ...shared);
	return best > 0 ? from + shared.lastIndexOf(best) : -1;
}

/** Words of the line that the article has too, less those that it has not; 0 for what no headline looks like. */
function share({ text }: Line, article: ReadonlySet<string>): number {
	const stems = stemsOf(text.slice(0, siteNameBehind(text)?.headlineEnd));
	if (stems.length < 3 || stems.length > 30 || isNoHeadline(text)) return 0;
	const known = stems.filter((stem) => article.has(stem)).length;
	return known * 2 - stems.length;
}

/** The longer words, cut so that "passes" meets "passed". */
function stemsOf(text: string): readonly string[] {
	return wordsOf(text)
		.filter((word) => word.length > 3)
		.map((word) => word.slice(0, 5));
}

function wordsOf(text: string): readonly string[] {
	const line = measured(text);
	return line.match(WORD(line)) ?? [];
}

function firstWordOf(text: string): string | undefined {
	const line = measured(text);
	return FIRST_WORD(line).exec(line)?.[0];
}

const WORD = asNeeded(/[\p{L}\p{N}]+/gu);
const FIRST_WORD = asNeeded(/[\p{L}\p{N}]+/u);
const NUMBER = asNeeded(/^\p{N}+$/u);
const BEGINS_WITH_DIGIT = asNeeded(/^\p{N}/u);

/** The beginning of a line, which is all of it for anything like a headline. */
function measured(line: string): string {
	return line.slice(0, 500).toLowerCase();
}
