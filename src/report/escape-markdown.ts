/** Text inside a Markdown document that stays text, whatever it holds. */
import { printable } from './printable.ts';

/** What means something anywhere in a line of CommonMark 0.31 or of GitHub's tables and formulas. */
const ANYWHERE = /[\\`*_{}[\]<>|~&$]/g;

/** What begins a list, a heading or the underline of one. */
const AT_THE_START = /^(?:[-+=#]|\d{1,9}(?=[.)]))/;

/** GitHub makes links of bare addresses. */
const ADDRESS = /(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\.|(?<=\w)@(?=\w)/gi;

/** One line in which every mark is escaped by a backslash, as CommonMark allows for all ASCII punctuation. */
export function escapeMarkdown(text: string): string {
	const line = printable(text).replace(/\s+/g, ' ').trim();
	return line
		.replace(ANYWHERE, '\\$&')
		.replace(ADDRESS, '\\$&')
		.replace(AT_THE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
