/** How what somebody gave is called in a message: a line of strangers may name a file by five thousand characters. */

import { withoutSecrets } from './secrets.ts';

/** Paths that people have are shorter, and are shown whole. */
const LONGEST = 120;
/** Characters shown of either end of a longer one: where it begins, and what the file is called. */
const END = 40;

/** "/tmp/d/d/d/…/d/d/report.txt"; what nobody would see is put in quotation marks. */
export function called(given: string): string {
	const line = withoutSecrets(given).replace(/\s/g, ' ');
	if (isBlank(given)) return `"${shortened(line)}"`;
	return shortened(line);
}

/** Whether there is nothing to see: blanks, control characters, marks that have no width, halves of characters. */
export const isBlank = (text: string) => !VISIBLE_ASCII.test(text) && !/[^\s\p{Cc}\p{Cf}\p{Cs}]/u.test(text);

/** Asked first, since nearly every name and text has some, and classes of Unicode take time to compile. */
const VISIBLE_ASCII = /[!-~]/;

/** By whole characters: the half of one would be printed as an escape. */
function shortened(text: string): string {
	if (text.length <= LONGEST) return text;
	const [head, tail] = [[...text.slice(0, 2 * END)].slice(0, END), [...text.slice(-2 * END)].slice(-END)];
	return `${head.join('')}…${tail.join('')}`;
}

/** A message in which a single word is longer than anybody reads: an option that was given a whole text. */
export const withShortWords = (message: string) => message.replace(/\S{121,}/g, (word) => shortened(word));
