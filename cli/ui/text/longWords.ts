/** Words longer than any language writes them: addresses, hashes, what a broken page ran together. */

const LONGEST = 40;
const TOO_LONG = new RegExp(`\\S{${LONGEST + 1},}`, 'g');

/** The text with the middle of every such word left out: for what is said about a text, never for the text itself. */
export function withShortWords(text: string): string {
	return text.replace(TOO_LONG, (word) => {
		const characters = Array.from(word);
		const half = Math.floor(LONGEST / 2);
		return `${characters.slice(0, half).join('')}…${characters.slice(1 - half).join('')}`;
	});
}
