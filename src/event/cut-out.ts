/** One quotation cut out of another: "far too high" of "inflation is far too high", and not of "it is not far too high". */

/** The words of a text, in small letters. */
export function wordsIn(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function isCutOut(x: readonly string[], y: readonly string[]): boolean {
	return isPartOf(x, y) || isPartOf(y, x);
}

const DENIES = new Set('not no never nor none nobody nothing cannot'.split(' '));

/** How many words deny. "isn't" is split at its apostrophe: what ends in "n" before a "t". */
export function denialsIn(words: readonly string[]): number {
	return words.filter((word, at) => DENIES.has(word) || (word.endsWith('n') && words[at + 1] === 't')).length;
}

/** How far before the cut a word that denies still is of what follows: "not at all a step forward". */
const DENIED_WITHIN = 3;

/** Whether the words stand in the others, and not as what these deny: "a step forward for us" in "it is not a step forward for us". */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
	if (!` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)) return false;
	const at = whole.findIndex((_, place) => part.every((word, offset) => whole[place + offset] === word));
	return denialsIn(whole.slice(Math.max(0, at - DENIED_WITHIN), at)) === 0;
}
