/** Words of one root: "cancel" and "cancellation", "approve" and "approval". */

const SHORTEST = 5;

/** One begins like the other, up to its last letter. */
export function sameRoot(x: string, y: string): boolean {
	if (x === y) return true;
	if (x.charCodeAt(0) !== y.charCodeAt(0)) return false;
	const shorter = Math.min(x.length, y.length);
	let common = 0;
	while (common < shorter && x.charCodeAt(common) === y.charCodeAt(common)) common++;
	return common >= SHORTEST && common >= shorter - 1;
}

/** Equal for words of one root, and for others that begin alike. */
export const rootOf = (word: string) => word.slice(0, SHORTEST);

/** Whether some of these words is of one root with a word. */
export function isNear(word: string, known: ReadonlySet<string>): boolean {
	if (word.length < SHORTEST) return false;
	for (const other of known) if (sameRoot(word, other)) return true;
	return false;
}
