/** Whether somebody gave one text twice: then whatever is counted between the reports would mislead. */
import type { Comparison, Report } from '../model.ts';

/** The same words; that one file has other line ends or blanks, or another name, makes no second text of it. */
export function isOneText({ a, b }: Comparison['reports']): boolean {
	if (headlineGiven(a) !== headlineGiven(b)) return false;
	if (a.sha256 === b.sha256) return true;
	if (a.textLeftOut || b.textLeftOut) return false;
	return isSameButBlanks(a.text, b.text);
}

/** A headline that was given apart from the text is compared too. */
function headlineGiven({ sentences }: Report): string {
	return sentences.find(({ id }) => id.endsWith('T'))?.text ?? '';
}

/** Side by side, so that two reports are told apart at their first letters: the screen asks at every key. */
function isSameButBlanks(a: string, b: string): boolean {
	let [i, j] = [afterBlanks(a, 0), afterBlanks(b, 0)];
	while (i < a.length && j < b.length) {
		if (a[i] !== b[j]) return false;
		const [nextA, nextB] = [afterBlanks(a, i + 1), afterBlanks(b, j + 1)];
		// "no one" and "noone" are not the same: where one has a blank the other must have one, but at the end.
		if (nextA > i + 1 !== nextB > j + 1 && nextA < a.length && nextB < b.length) return false;
		[i, j] = [nextA, nextB];
	}
	return i >= a.length && j >= b.length;
}

const BLANK = /\s/;

function afterBlanks(text: string, from: number): number {
	let at = from;
	while (at < text.length && BLANK.test(text[at] ?? '')) at += 1;
	return at;
}
