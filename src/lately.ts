/** What was worked out of a text lately, for whoever meets the same texts again and again. */

/** A longer text is met once, and takes more room than it saves time. */
const LONGEST = 2_000;

/**
 * A function of a text that remembers its last answers: at least `most`, at most twice as many.
 *
 * Two maps and no order of use: what is asked for again moves from the old one to the young one, and when that is full
 * the old one is let go with all that nobody asked for.
 */
export function lately<T>(most: number, answerTo: (text: string) => T): (text: string) => T {
	let young = new Map<string, T>();
	let old = new Map<string, T>();
	return (text) => {
		const known = young.get(text);
		if (known !== undefined) return known;
		const answer = old.get(text) ?? answerTo(text);
		if (text.length > LONGEST) return answer;
		if (young.size >= most) [young, old] = [new Map(), young];
		young.set(text, answer);
		return answer;
	};
}
