/** Names of reports for narrow columns: shortened, and still told apart. */
import { graphemes } from '../../text/graphemes.ts';
import { width } from '../../text/width.ts';

/**
 * Each in at most `columns`. Names that begin alike keep their ends, "Washington Post" and "Washington Times" as "Wash…Post"
 * and "Wash…imes"; those that are alike there too get their number.
 */
export function shortNames(whole: readonly string[], columns: number): readonly string[] {
	const names = whole.map((name) => (width(name) <= columns ? name : name.replace(ARTICLE, '')));
	const cut = names.map((name) => ending(name, columns));
	const middle = names.map((name) => shortenedInside(name, columns));
	const numbered = names.map((name, index) => withNumber(name, index + 1, columns));
	const isAlone = (list: readonly string[]) => {
		const counts = new Map<string, number>();
		for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
		return (index: number) => counts.get(list[index] ?? '') === 1;
	};
	const [cutAlone, middleAlone] = [isAlone(cut), isAlone(middle)];
	const chosen = names.map((_, index) => {
		const list = cutAlone(index) ? cut : middleAlone(index) ? middle : numbered;
		return list[index] ?? '';
	});
	// "A…1" of one list may be the whole of a name in another.
	const chosenAlone = isAlone(chosen);
	return chosen.map((name, index) => (chosenAlone(index) ? name : (numbered[index] ?? '')));
}

/** Of a name that must be cut it is the first to go. */
const ARTICLE = /^the\s+(?=\S)/i;

/** The beginning, with an ellipsis where anything is left out. */
export function ending(name: string, columns: number): string {
	return width(name) <= columns
		? name
		: `${fitting(graphemes(name), columns - 1)
				.join('')
				.trimEnd()}…`;
}

/** Beginning and end. */
function shortenedInside(name: string, columns: number): string {
	if (width(name) <= columns) return name;
	const letters = graphemes(name);
	const end = fitting(letters.toReversed(), Math.ceil((columns - 1) / 2)).toReversed();
	const start = fitting(letters, columns - 1 - width(end.join('')));
	return `${start.join('').trimEnd()}…${end.join('').trimStart()}`;
}

/** "Wash…12". */
function withNumber(name: string, number: number, columns: number): string {
	const label = `…${number}`;
	return `${fitting(graphemes(name), columns - label.length)
		.join('')
		.trimEnd()}${label}`;
}

/** As many of the letters as so many columns hold. */
function fitting(letters: readonly string[], columns: number): readonly string[] {
	let used = 0;
	const end = letters.findIndex((letter) => {
		used += width(letter);
		return used > columns;
	});
	return end === -1 ? letters : letters.slice(0, end);
}
