/** How words begin, as numbers: of two words of which one begins like the other, without comparing strings. */

/** Letters of a head. */
export const HEAD = 3;

/** Equal for words whose first three letters are equal; -1 for a shorter word. */
export function headOf(word: string): number {
	if (word.length < HEAD) return -1;
	let head = 0;
	for (let at = 0; at < HEAD; at++) head = (head * 31 + word.charCodeAt(at)) | 0;
	return head & 0x3fffffff;
}
