/** Text inside a Markdown document that stays text, whatever it holds. */
import { printable } from './printable.ts';

/**
 * Characters that mean something inside a line of CommonMark 0.31 or of GitHub's tables. A colon and "www." make a
 * link of a bare address there.
 */
const MEANINGFUL = /[\\`*_{}[\]<>|~&$#:]|(?<=\bwww)\.|^[-+=.)\d]/gi;

/** One line in which every mark is escaped by a backslash, as CommonMark allows for all ASCII punctuation. */
export function escapeMarkdown(text: string): string {
	const line = printable(text).replace(/\s+/g, ' ').trim();
	return line.replace(MEANINGFUL, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`));
}
