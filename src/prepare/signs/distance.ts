/** Whether one word becomes the other by at most `most` letters put in, left out or exchanged (Levenshtein 1965). */
export function distanceWithin(one: string, other: string, most: number): boolean {
	if (Math.abs(one.length - other.length) > most) return false;
	let row = Array.from({ length: other.length + 1 }, (_, j) => j);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const exchange = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
			next.push(Math.min(exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return (row[other.length] ?? 0) <= most;
}
