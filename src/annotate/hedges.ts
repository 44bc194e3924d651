/** Hedges beside a number: "nearly six", "more than 600", "20 or more". */
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from '../lexicon/hedges.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Token } from './mention.ts';
import type { NumberFound } from './numbers.ts';
import { touches } from './words.ts';

export function hedgeBefore(tokens: readonly Token[], at: number, number: NumberFound, unit: Unit | undefined) {
	for (let length = Math.min(4, at); length > 0; length--) {
		const start = at - length;
		const hedge = HEDGES_BEFORE.get(normals(tokens, start, at));
		const word = tokens[start]?.normal;
		// "some five" is five, "talks over two days" lasted two days.
		if (
			hedge === undefined ||
			(word === 'some' && number.value < 10) ||
			(word === 'over' && unit?.dimension === 'duration')
		)
			continue;
		return { hedge, start };
	}
	return { hedge: null, start: at };
}

export function hedgeAfter(tokens: readonly Token[], at: number): { hedge: Hedge; next: number } | null {
	const from = tokens[at]?.text === '-' ? at + 1 : at;
	for (const length of [2, 1]) {
		const hedge = HEDGES_AFTER.get(normals(tokens, from, from + length));
		if (hedge !== undefined && (length === 2 || touches(tokens[from - 1], tokens[from])))
			return { hedge, next: from + length };
	}
	return null;
}

const normals = (tokens: readonly Token[], from: number, to: number) =>
	tokens
		.slice(from, to)
		.map(({ normal }) => normal)
		.join(' ');
