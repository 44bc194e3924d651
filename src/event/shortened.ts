/** A sentence as the name of what it tells: its first words, on one line. */

/** In characters: one line of a wide terminal. */
const LONGEST = 90;

export function shortened(text: string, longest: number = LONGEST): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= longest) return line;
	const end = line.lastIndexOf(' ', longest - 2);
	return `${line.slice(0, end > longest / 2 ? end : longest - 2).trimEnd()} …`;
}
