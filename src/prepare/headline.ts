/** Which line is the headline. */
import type { Line } from './lines.ts';

/**
 * The index of the headline's line, -1 where there is none. A known title is looked for; otherwise it is the line
 * above the article that shares most of its words with it.
 */
export function chooseHeadline(lines: readonly Line[], firstProse: number, title: string | null): number {
	const above = firstProse < 0 ? [] : lines.slice(0, firstProse);
	if (title !== null) return lines.slice(0, Math.max(firstProse, 1)).findIndex((line) => holdsTitle(line, title));
	const article = new Set(lines.slice(firstProse, firstProse + 12).flatMap((line) => wordsOf(line.text)));
	const shared = above.map((line) => share(line, article));
	const best = Math.max(0, ...shared);
	return best > 0 ? shared.lastIndexOf(best) : -1;
}

/** Whether a line is the title, perhaps with the site's name after it. */
function holdsTitle(line: Line, title: string): boolean {
	const [said, known] = [wordsOf(line.text).join(' '), wordsOf(title).join(' ')];
	return known !== '' && said.startsWith(known) && said.length < known.length + 40;
}

/** Words of the line that the article has too, less those that it has not; 0 for what no headline looks like. */
function share(line: Line, article: ReadonlySet<string>): number {
	const words = wordsOf(line.text).filter((word) => word.length > 3);
	if (words.length < 3 || words.length > 30 || /\.(?:jpe?g|png|gif|webp)/i.test(line.text)) return 0;
	const known = words.filter((word) => article.has(word)).length;
	return known * 2 - words.length;
}

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
