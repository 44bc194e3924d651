/** The index names those that share rare words, near in time, and nobody else. */
import { expect, test } from '@jest/globals';
import { meetings } from '../../../src/couples/meeting.ts';
import { type Ordered, reachesOf } from '../../../src/couples/order.ts';
import { postingsOf } from '../../../src/couples/postings.ts';

const vector = (...ranks: number[]) => ({
	ranks: Uint32Array.from(ranks),
	weights: Float32Array.from(ranks, () => 0.5),
});

const onDays = (...days: (number | null)[]): Ordered => ({
	days,
	undated: days.includes(null) ? days.indexOf(null) : days.length,
	numbers: Uint32Array.from(days, (_, at) => at),
	keys: days.map(String),
	outlets: days.map(() => null),
});

test('a report reaches those of near days and those of none', () => {
	expect(reachesOf(onDays(1, 2, 4, 9, null), 2)).toEqual([
		[
			[0, 2],
			[4, 5],
		],
		[
			[0, 3],
			[4, 5],
		],
		[
			[1, 3],
			[4, 5],
		],
		[
			[3, 4],
			[4, 5],
		],
		[[0, 5]],
	]);
});

test('it meets those within reach that share its words', () => {
	const vectors = [vector(0, 3), vector(0), vector(1, 2), vector(0, 3)];
	const meet = meetings(postingsOf(vectors, 4), vectors.length);
	expect(meet(vector(0, 3), [[0, 4]])).toEqual([0, 1, 3]);
	expect(meet(vector(0, 3), [[1, 3]])).toEqual([1]);
	expect(meet(vector(2), [[0, 4]])).toEqual([2]);
	expect(meet(vector(), [[0, 4]])).toEqual([]);
});

test('a word that nearly all reports hold is not asked for', () => {
	const vectors = Array.from({ length: 30_000 }, (_, at) => (at < 2 ? vector(0, 1) : vector(1)));
	const meet = meetings(postingsOf(vectors, 2), vectors.length);
	expect(meet(vectors[0] as (typeof vectors)[0], [[0, 30_000]])).toEqual([0, 1]);
});
