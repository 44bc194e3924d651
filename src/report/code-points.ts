/** Places as other programs count them: in characters, where this program counts UTF-16 units. */

/**
 * Counts the characters (Unicode code points) before a place. "\r\n" is one, for programs that keep it as a line feed:
 * see `lineFeeds`. A place between the halves of a character counts as the place before it.
 */
export function codePointsBefore(text: string): (place: number) => number {
	const skipped = skippedIn(text);
	return (place) => place - firstFrom(skipped, place);
}

/** The text with a line feed for every end of a line. */
export function lineFeeds(text: string): string {
	return text.replace(/\r\n/g, '\n');
}

/** Second halves of characters and carriage returns before line feeds, by the place where each has been passed. */
function skippedIn(text: string): readonly number[] {
	return [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]|\r\n/g)].map(({ index }) => index + 1);
}

/** How many of the ascending numbers are below the place. */
function firstFrom(numbers: readonly number[], place: number): number {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
