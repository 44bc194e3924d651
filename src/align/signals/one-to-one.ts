/** Words met one to one: "the two sides … the sides" has one pair of sides, not two. */
import type { Profile } from '../profile.ts';
import type { Word } from '../words.ts';
import type { LikeWords, WordTable } from '../word-table.ts';

/** The weight of words met over the weight of both sentences, 0..1, each word met once, the weightiest meetings first. */
export function oneToOne(table: WordTable): number {
	const { a, b, sameWeight } = table;
	let left = table.like;
	let met = sameWeight + weightApart(table);
	while (left.length > 0) {
		const taken = weightiest(left, table);
		met += worth(taken, table);
		left = left.filter(({ row, column }) => row !== taken.row && column !== taken.column);
	}
	return a.weight + b.weight === 0 ? 0 : met / (a.weight + b.weight);
}

/** The weight of the words written apart, in both sentences. */
function weightApart({ a, b, apart }: WordTable): number {
	return apart.reduce((sum, { side, whole, parts }) => {
		const [one, other] = side === 'a' ? [a, b] : [b, a];
		return parts.reduce((weight, place) => weight + weightAt(other, place), sum + weightAt(one, whole));
	}, 0);
}

const weightAt = ({ words }: Profile, place: number) => words[place]?.weight ?? 0;

function worth({ row, column, likeness }: LikeWords, { a, b }: WordTable): number {
	return likeness * ((a.words[row] as Word).weight + (b.words[column] as Word).weight);
}

function weightiest(meetings: readonly LikeWords[], table: WordTable): LikeWords {
	let best = meetings[0] as LikeWords;
	let most = worth(best, table);
	for (const meeting of meetings) {
		const weight = worth(meeting, table);
		if (weight < most || (weight === most && apart(meeting, table) >= apart(best, table))) continue;
		best = meeting;
		most = weight;
	}
	return best;
}

/** How far apart the words stand in their sentences: decides between equals, the same seen from either side. */
function apart({ row, column }: LikeWords, { a, b }: WordTable): number {
	return Math.abs(row * b.words.length - column * a.words.length);
}
