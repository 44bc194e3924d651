/** Words met one to one: "the two sides … the sides" has one pair of sides, not two. */
import type { WordTable } from '../word-table.ts';

/** Likenesses up to this are not worth a word's one place. */
const TOO_LITTLE = 0.05;

/** The weight of words met over the weight of both sentences, 0..1, each word met once, the weightiest meetings first. */
export function oneToOne(table: WordTable): number {
	const { a, b } = table;
	let met = 0;
	const taken = { a: new Uint8Array(a.words.length), b: new Uint8Array(b.words.length) };
	for (const { row, column, worth } of likelyMeetings(table)) {
		if (taken.a[row] || taken.b[column]) continue;
		taken.a[row] = taken.b[column] = 1;
		met += worth;
	}
	return a.weight + b.weight === 0 ? 0 : met / (a.weight + b.weight);
}

function likelyMeetings({ a, b, likeness }: WordTable) {
	const columns = b.words.length;
	const found: { row: number; column: number; worth: number }[] = [];
	a.words.forEach((word, row) => {
		b.words.forEach((other, column) => {
			const near = likeness[row * columns + column] as number;
			if (near > TOO_LITTLE) found.push({ row, column, worth: near * (word.weight + other.weight) });
		});
	});
	// Ties go to the meeting nearest to the diagonal, which is the same seen from either side.
	const slant = ({ row, column }: { row: number; column: number }) => Math.abs(row * columns - column * a.words.length);
	return found.sort((x, y) => y.worth - x.worth || slant(x) - slant(y));
}
