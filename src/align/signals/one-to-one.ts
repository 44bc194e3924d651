/** Words met one to one: "the two sides … the sides" has one pair of sides, not two. */
import type { Word } from '../words.ts';
import type { WordTable } from '../word-table.ts';

/** Likenesses up to this are not worth a word's one place. */
const TOO_LITTLE = 0.2;

/** The weight of words met over the weight of both sentences, 0..1, each word met once, the weightiest meetings first. */
export function oneToOne(table: WordTable): number {
	const { a, b } = table;
	const columns = b.words.length;
	const taken = { a: new Uint8Array(a.words.length), b: new Uint8Array(columns) };
	let met = 0;
	for (const { cell, worth } of likelyMeetings(table)) {
		const column = cell % columns;
		const row = (cell - column) / columns;
		if (taken.a[row] || taken.b[column]) continue;
		taken.a[row] = taken.b[column] = 1;
		met += worth;
	}
	return a.weight + b.weight === 0 ? 0 : met / (a.weight + b.weight);
}

interface LikelyMeeting {
	readonly cell: number;
	readonly worth: number;
	/** How far apart the words stand in their sentences: decides between equals, the same seen from either side. */
	readonly apart: number;
}

function likelyMeetings({ a, b, likeness }: WordTable): LikelyMeeting[] {
	const [rows, columns] = [a.words.length, b.words.length];
	const found: LikelyMeeting[] = [];
	for (let cell = 0; cell < likeness.length; cell++) {
		const near = likeness[cell] as number;
		if (near <= TOO_LITTLE) continue;
		const column = cell % columns;
		const row = (cell - column) / columns;
		const worth = near * ((a.words[row] as Word).weight + (b.words[column] as Word).weight);
		found.push({ cell, worth, apart: Math.abs(row * columns - column * rows) });
	}
	return found.sort((x, y) => y.worth - x.worth || x.apart - y.apart);
}
